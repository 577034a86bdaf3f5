import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import { contentFolder, openThisArchive } from '../../open-this-archive.ts'

type Address = { readonly params: Promise<{ readonly file: string }> }

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { file } = await params
  const { pictures } = await openThisArchive()
  const wanted = encodedFilesOf(pictures).get(file)
  const bytes = wanted === undefined ? null : await pictureBytes(contentFolder, wanted)
  if (wanted === undefined || bytes === null)
    return new Response('No such picture.\n', { status: 404 })
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': wanted.type } })
}
