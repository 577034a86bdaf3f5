/** A rule's example as a person is shown it: its own lines, and where they stand. */

import { type ArticlePart, type Example, exampleFile, type Files } from '#lib/rules/example.ts'
import { shown } from '#lib/rules/shown.ts'
import { printable } from '#lib/text/printable.ts'

/** `where` ends no sentence: "in the front matter"; no `lines` where there is nothing to show but a state of affairs. */
export type Passage = { readonly where: string; readonly lines: readonly string[] }

export function passagesOf(example: Example): readonly Passage[] {
  switch (example.kind) {
    case 'folder':
      return Object.keys(example.files).length === 0
        ? [{ where: 'no content folder', lines: [] }]
        : passagesIn(example.files)
    case 'history':
      return [
        ...passagesIn(example.before).map((each) => during('as published', each)),
        ...passagesIn(example.files).map((each) => during('now', each)),
        ...gone(example.before, example.files),
      ]
    case 'circumstance':
      return [{ where: example.what, lines: [] }]
  }
}

function during(when: string, { where, lines }: Passage): Passage {
  return { where: `${when}, ${where}`, lines }
}

function gone(before: Files, now: Files): readonly Passage[] {
  return Object.keys(before)
    .filter((file) => !Object.hasOwn(now, file))
    .map((file) => ({ where: `now, no ${file}`, lines: [] }))
}

function passagesIn(files: Files): readonly Passage[] {
  return Object.entries(files).flatMap(([file, content]) => {
    if (typeof content === 'string') return [wholeFile(file, content)]
    if (content instanceof Uint8Array) return [wholeFile(file, new TextDecoder().decode(content))]
    return passagesOfPart(file, content)
  })
}

function wholeFile(file: string, text: string): Passage {
  return { where: `in ${printable(file)}`, lines: linesOf(text.replace(/\n$/u, '')) }
}

function passagesOfPart(file: string, { front, body }: ArticlePart): readonly Passage[] {
  const whose = file === exampleFile ? '' : ` of ${printable(file)}`
  const passages = [
    ...(front === '' ? [] : [{ where: `in the front matter${whose}`, lines: linesOf(front) }]),
    ...(body === '' ? [] : [{ where: `in the text${whose}`, lines: linesOf(body) }]),
  ]
  return passages.length > 0 ? passages : [{ where: `an article in ${printable(file)}`, lines: [] }]
}

/** Characters of one line, so that an example of something much too long stays short itself. */
const most = 240

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => printable(shown(line, most)))
}
