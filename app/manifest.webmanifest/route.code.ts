import { webManifest } from '#lib/site/web-manifest.ts'
import { openThisArchive } from '../open-this-archive.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { site } = await openThisArchive()
  return Response.json(webManifest(site), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
