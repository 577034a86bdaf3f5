/** A picture as front matter names it → the file with the words around it. */

import { posix } from 'node:path'
import type { output } from 'zod'
import type { Picture } from '#lib/article/article.ts'
import { repeats } from '#lib/article/body/place-pictures.ts'
import { focusIn } from '#lib/article/front/focus-in.ts'
import { findPicture } from '#lib/article/front/find-picture.ts'
import type { picture } from '#lib/article/front/front-matter.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { emptyAlt } from '#lib/rules/pictures/picture-alt-empty.ts'
import { noAlt } from '#lib/rules/pictures/picture-alt-missing.ts'
import { altAgain } from '#lib/rules/pictures/picture-alt-repeats.ts'
import { noCredit } from '#lib/rules/pictures/picture-credit-missing.ts'
import type { Nearest } from '#lib/text/first-hints.ts'
import type { Finding } from '#lib/text/problem.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

export type WrittenPicture = output<typeof picture>

type Context = {
  readonly file: string
  readonly pictures: PictureTable
  readonly nearest: Nearest
  /** Of the article, or the author's name: what alt text must not merely say again. */
  readonly title: string
}

/** `null` when it cannot be shown; why is reported. `at` is where it stands in the data. */
export function pictureOf(
  written: WrittenPicture,
  yaml: YamlData,
  at: DataPath,
  { file, title, ...context }: Context,
  report: (finding: Finding) => void,
): Picture | null {
  const found = findPicture(pathOf(written.src, file), yaml.placeOf([...at, 'src']), context)
  if (found.kind === 'absent') report(found.finding)
  const picture = found.kind === 'found' ? found.picture : null
  const alt = altOf(written, picture?.alt ?? null, yaml, at, report)
  const credit = written.credit?.trim() ?? picture?.credit ?? null
  if (credit === null) {
    report({ place: yaml.placeOfKey(at), ...noCredit() })
  }
  if (picture === null) return null
  if (repeats(alt, picture, title)) {
    report({ place: yaml.placeOf([...at, 'alt']), ...altAgain(alt) })
  }
  const focus = written.focus === undefined ? null : focusIn(written.focus)
  return { file: picture, alt, credit, caption: written.caption?.trim() ?? null, focus }
}

function altOf(
  written: WrittenPicture,
  ofFile: string | null,
  yaml: YamlData,
  at: DataPath,
  report: (finding: Finding) => void,
): string {
  if (written.decorative === true) return ''
  if (written.alt === undefined && ofFile === null) {
    report({ place: yaml.placeOfKey(at), ...noAlt() })
    return ''
  }
  const alt = (written.alt ?? ofFile ?? '').trim()
  if (alt === '') {
    report({ place: yaml.placeOf([...at, 'alt']), ...emptyAlt() })
  }
  return alt
}

/** Front matter names pictures from the content folder; the way from the file itself, as in a body, is understood too. */
function pathOf(src: string, file: string): string {
  return src.startsWith('.') ? posix.join(posix.dirname(file), src) : src
}
