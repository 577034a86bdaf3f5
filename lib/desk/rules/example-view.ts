/** A rule's example as a person is shown it: its own lines, and where they stand. */

import { exampleFile } from '#lib/rules/example.ts'
import type { ArticlePart, Example, Files } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'
import { printable } from '#lib/text/printable.ts'

/** `where` ends no sentence: "in the front matter"; no `lines` where there is nothing to show but a state of affairs. */
export type Passage = {
  readonly where: string
  readonly language: 'yaml' | 'markdown' | 'text'
  readonly lines: readonly string[]
}

export function passagesOf(example: Example): readonly Passage[] {
  switch (example.kind) {
    case 'folder':
      return Object.keys(example.files).length === 0
        ? [saidOnly('no content folder')]
        : passagesIn(example.files)
    case 'history':
      return passagesOfHistory(example.before, example.files)
    case 'circumstance':
      return [saidOnly(example.what)]
  }
}

function saidOnly(where: string): Passage {
  return { where, language: 'text', lines: [] }
}

function during(when: string, passage: Passage): Passage {
  return { ...passage, where: `${when}, ${passage.where}` }
}

/** Of a file that stayed as it was nothing is said. */
function passagesOfHistory(before: Files, now: Files): readonly Passage[] {
  const changed = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).filter(([file]) => before[file] !== now[file]))
  const gone = Object.keys(before).filter((file) => !Object.hasOwn(now, file))
  return [
    ...passagesIn(changed(before)).map((each) => during('as published', each)),
    ...passagesIn(changed(now)).map((each) => during('now', each)),
    ...gone.map((file) => saidOnly(`now, no ${printable(file)}`)),
  ]
}

function passagesIn(files: Files): readonly Passage[] {
  return Object.entries(files).flatMap(([file, content]) => {
    if (typeof content === 'string') return [wholeFile(file, content)]
    if (!(content instanceof Uint8Array)) return passagesOfPart(file, content)
    return isText(content)
      ? [wholeFile(file, new TextDecoder().decode(content))]
      : [saidOnly(`a picture at ${printable(file)}`)]
  })
}

function isText(content: Uint8Array): boolean {
  return !content.includes(0)
}

function wholeFile(file: string, text: string): Passage {
  return {
    where: `in ${printable(file)}`,
    language: languageOf(file),
    lines: linesOf(text.replace(/\n$/u, '')),
  }
}

function passagesOfPart(file: string, { front, body }: ArticlePart): readonly Passage[] {
  const whose = file === exampleFile ? '' : ` of ${printable(file)}`
  const passages: readonly Passage[] = [
    { where: `in the front matter${whose}`, language: 'yaml', lines: linesOf(front) },
    { where: `in the text${whose}`, language: 'markdown', lines: linesOf(body) },
  ]
  const filled = passages.filter(({ lines }) => lines.length > 0)
  return filled.length > 0 ? filled : [saidOnly(`an article in ${printable(file)}`)]
}

/** Characters of one line, so that an example of something much too long stays short itself. */
const most = 240

function linesOf(text: string): readonly string[] {
  if (text === '') return []
  return text.split('\n').map((line) => printable(shown(line, most)).replace(ofNobody, codeOf))
}

/** Characters that every font may draw in its own way. */
const ofNobody = /\p{Co}/gu

function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function languageOf(file: string): Passage['language'] {
  if (file.endsWith('.md')) return 'markdown'
  return file.endsWith('.yml') ? 'yaml' : 'text'
}
