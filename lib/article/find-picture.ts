import type { PictureFile, PictureTable } from '#lib/images/picture.ts'
import { nearest } from '#lib/text/nearest.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { shown } from '#lib/text/shown.ts'

export type FoundPicture =
  | { readonly kind: 'found'; readonly picture: PictureFile }
  | { readonly kind: 'absent'; readonly finding: Finding }

/** Looks a path, relative to the content folder, up among the pictures there are; `place` is where it is named. */
export function findPicture(path: string, place: Place, pictures: PictureTable): FoundPicture {
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
  const known = pictures.get(decodedPath(path))
  if (known?.kind === 'picture') return { kind: 'found', picture: known }
  if (known?.kind === 'refused') {
    return absent({ rule: 'picture-refused', reason: known.reason, hint: known.hint })
  }
  if (!path.startsWith('images/') || path.split('/').includes('..')) {
    return absent({
      rule: 'picture-outside',
      reason: `Unexpected picture \`${shown(path, 200)}\`, expected a path that leads into images/`,
    })
  }
  const meant = nearest(path, pictures.keys())
  return absent({
    rule: 'picture-missing',
    reason: `Unexpected picture \`${shown(path, 200)}\`, expected a file that exists`,
    hint: meant === null ? null : `did you mean \`${meant}\`?`,
  })
}

/** Editors write `my%20boat.jpg` for a file with a space in its name. */
function decodedPath(path: string): string {
  return path.replace(/%20/g, ' ')
}
