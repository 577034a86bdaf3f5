import type { PictureFile, PictureTable } from '#lib/images/picture.ts'
import type { Nearest } from '#lib/text/first-hints.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { shown } from '#lib/text/shown.ts'

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
  const absent = (finding: Omit<Finding, 'place'>): FoundPicture => ({
    kind: 'absent',
    finding: { place, ...finding },
  })
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) {
    return absent({
      rule: 'picture-remote',
      reason: `Unexpected picture from elsewhere \`${shown(path, 200)}\`, expected a file in images/`,
      hint: 'save the picture into images/ and name it there',
    })
  }
  const known = namesOf(path)
    .map((name) => pictures.get(name))
    .find((each) => each !== undefined)
  if (known?.kind === 'picture') return { kind: 'found', picture: known }
  if (known?.kind === 'refused') {
    return absent({ rule: 'picture-refused', reason: known.reason, hint: known.hint })
  }
  if (!path.startsWith('images/') || decodedOnce(path).split('/').includes('..')) {
    return absent({
      rule: 'picture-outside',
      reason: `Unexpected picture \`${shown(path, 200)}\`, expected a path that leads into images/`,
    })
  }
  const meant = nearest(decodedOnce(path), pictures.keys())
  return absent({
    rule: 'picture-missing',
    reason: `Unexpected picture \`${shown(path, 200)}\`, expected a file that exists`,
    hint: meant === null ? null : `did you mean \`${meant}\`?`,
  })
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
