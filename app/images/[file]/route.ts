import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import { atLeastOne } from '../../at-least-one.ts'
import { contentFolder, openThisArchive } from '../../open-this-archive.ts'

type Address = { readonly params: Promise<{ readonly file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

// The name stands only on a site without pictures, where nothing leads to it.
const noPictures = 'no-pictures.txt'

export async function generateStaticParams() {
  const { pictures } = await openThisArchive()
  return atLeastOne(
    [...encodedFilesOf(pictures).keys()].map((file) => ({ file })),
    { file: noPictures },
  )
}

export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { file } = await params
  if (file === noPictures) return new Response('This publication has no pictures.\n')
  const { pictures } = await openThisArchive()
  const wanted = encodedFilesOf(pictures).get(file)
  const bytes = wanted === undefined ? null : await pictureBytes(contentFolder, wanted)
  // A picture in the table that cannot be read any more was changed during the build: better no site than one with holes.
  if (wanted === undefined || bytes === null) throw new Error(`${file} changed while it was read`)
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': wanted.type } })
}
