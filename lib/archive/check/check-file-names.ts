import { posix } from 'node:path'
import { nameOfDevice, nameTooLong, nameUnfitForAddress } from '#lib/rules/files/file-name.ts'
import { slugTaken, slugTooAlike } from '#lib/rules/publication/duplicate-slug.ts'
import { nameFinding } from '#lib/text/file-name.ts'
import { foldedName } from '#lib/text/folded-name.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'
import { slugOf } from '#lib/text/slug.ts'

export type FileFinding = { readonly file: string; readonly finding: Finding }

/** File names become addresses: each is held against what an address, and every disk, can bear. */
export function checkFileNames(files: readonly string[]): readonly FileFinding[] {
  return files.flatMap((file): readonly FileFinding[] => {
    const finding = slugFinding(posix.basename(file, '.md'))
    return finding === null ? [] : [{ file, finding }]
  })
}

const cleanSlug = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/iu

/** What every disk of today takes for the name of a file or folder. */
const longestName = 255

/** What is put around the longest name that is made of a slug: `.segments` by Next, and `.….md.1234567` where takeaways are written into an article. */
const putAround = 12

function slugFinding(slug: string): Finding | null {
  const bytes = Buffer.byteLength(slug.normalize('NFC'))
  if (bytes > longestName - putAround) {
    return { place: fileStart, ...nameTooLong(bytes, longestName - putAround) }
  }
  if (device.test(slug)) return { place: fileStart, ...nameOfDevice(slug) }
  if (cleanSlug.test(slug) && nameFinding(slug) === null) return null
  return { place: fileStart, ...nameUnfitForAddress(slug, slugOf(slug, '')) }
}

/** Files that would share an address; sub-folders are no part of it. */
export function checkDuplicates(files: readonly string[]): readonly FileFinding[] {
  const first = new Map<string, string>()
  return files.flatMap((file): readonly FileFinding[] => {
    const slug = posix.basename(file, '.md')
    const before = first.get(foldedName(slug))
    if (before === undefined) {
      first.set(foldedName(slug), file)
      return []
    }
    const other = posix.basename(before, '.md')
    const taken = other === slug ? slugTaken(slug, before) : slugTooAlike(slug, before)
    return [{ file, finding: { place: fileStart, ...taken } }]
  })
}
