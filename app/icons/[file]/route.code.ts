import path from 'node:path'
import { appIcon } from '#lib/images/app-icon.ts'
import { appIcons, paper } from '#lib/site/web-manifest.ts'

type Address = { readonly params: Promise<{ readonly file: string }> }

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { file: wanted } = await params
  const icon = appIcons.find(({ file }) => file === wanted)
  if (icon === undefined) return new Response('No such icon.\n', { status: 404 })
  const drawing = path.join(process.cwd(), 'public', 'icon.svg')
  const bytes = await appIcon(drawing, icon.size, icon.isMaskable ? paper : null)
  return new Response(bytes, { headers: { 'content-type': 'image/png' } })
}
