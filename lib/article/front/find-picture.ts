import type { PictureFile, PictureTable } from '#lib/images/picture.ts'
import { noSuchPicture } from '#lib/rules/pictures/picture-missing.ts'
import { pictureOutside } from '#lib/rules/pictures/picture-outside.ts'
import { refusedPicture } from '#lib/rules/pictures/picture-refused.ts'
import { pictureFromElsewhere } from '#lib/rules/pictures/picture-remote.ts'
import type { Breach } from '#lib/rules/rule.ts'
import type { Nearest } from '#lib/text/first-hints.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'
import type { Finding, Place } from '#lib/text/problem.ts'

export type FoundPicture =
  | { readonly kind: 'found'; readonly picture: PictureFile }
  | { readonly kind: 'absent'; readonly finding: Finding }

type Context = {
  readonly pictures: PictureTable
  /** For one that is not there; of the file that names it. */
  readonly nearest: Nearest
}

/** Looks a path, relative to the content folder, up among the pictures there are; `place` is where it is named. */
export function findPicture(
  path: string,
  place: Place,
  { pictures, nearest }: Context,
): FoundPicture {
  const absent = (breach: Breach): FoundPicture => ({
    kind: 'absent',
    finding: { place, ...breach },
  })
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) {
    return absent(pictureFromElsewhere(path))
  }
  const known = namesOf(path)
    .map((name) => pictures.get(name))
    .find((each) => each !== undefined)
  if (known?.kind === 'picture') return { kind: 'found', picture: known }
  if (known?.kind === 'refused') return absent(refusedPicture(known))
  if (!path.startsWith('images/') || decodedOnce(path).split('/').includes('..')) {
    return absent(pictureOutside(path))
  }
  return absent(noSuchPicture(path, nearest(decodedOnce(path), pictures.keys())))
}

/**
 * What a path may mean, likeliest first: a file of that very name, then the one
 * whose name editors wrote with codes, as in `my%20boat.jpg`; each as some disks
 * spell accents, and as others do.
 */
function namesOf(path: string): readonly string[] {
  const meant = [path, decodedOnce(path)]
  return [...new Set(meant.flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')]))]
}

/** Codes that stand for no letter are part of a name, as in `50%-off%20sale.jpg`. */
function decodedOnce(path: string): string {
  return (
    percentDecoded(path) ?? path.replace(/(?:%[\da-f]{2})+/giu, (run) => percentDecoded(run) ?? run)
  )
}
