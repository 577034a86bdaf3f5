import { siteScript } from '../../browser-script.ts'

type Address = { readonly params: Promise<{ readonly file: string }> }

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { file, text, pieces } = await siteScript()
  const { file: wanted } = await params
  const script = wanted === file ? text : pieces.get(wanted)
  return script === undefined
    ? new Response('An earlier script had this name.\n', { status: 404 })
    : new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
