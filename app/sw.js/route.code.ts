import { workerScript } from '#lib/build/worker-script.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { siteScript } from '../browser-script.ts'
import { openThisArchive } from '../open-this-archive.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { site } = await openThisArchive()
  const { file, pieces } = await siteScript()
  const files = [file, ...pieces.keys()].map(urlsOf(site).asset)
  return new Response(await workerScript(process.cwd(), site, files), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
}
