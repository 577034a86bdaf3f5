import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'
import { slugOf } from '#lib/text/slug.ts'

/** Names that are fit as they are stay whole, however long: readers know them. */
const fit = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u
const longest = 120

/** The slug of an article by the name that it had: a step of an address and nothing else. WordPress keeps letters in codes. */
export function slugOfName(name: string): string {
  const plain = (percentDecoded(name) ?? name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]+/gu, '-')
  return fit.test(plain) && plain.length <= longest ? plain : slugOf(plain, 'article')
}
