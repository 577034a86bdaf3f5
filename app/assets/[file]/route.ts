import { siteScript } from '../../browser-script.ts'

type Address = { readonly params: Promise<{ readonly file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { file } = await siteScript()
  return [{ file }]
}

export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { file, text } = await siteScript()
  return (await params).file === file
    ? new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
    : new Response('An earlier script had this name.\n', { status: 404 })
}
