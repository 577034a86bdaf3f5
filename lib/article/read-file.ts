/** What every Markdown file of a publication is: front matter that holds to a schema, and a body. */

import type { Root } from 'mdast'
import type { output, ZodType } from 'zod'
import { type FrontShape, readFront, type ReadFront } from '#lib/article/front/read-front.ts'
import { plainLines } from '#lib/article/markdown/plain-lines.ts'
import { readMarkdown } from '#lib/article/markdown/read-markdown.ts'
import { misreadings } from '#lib/article/misread/misreadings.ts'
import { nulCharacter } from '#lib/rules/files/file-encoding.ts'
import type { Finding } from '#lib/text/problem.ts'

export type ReadFile<Front> =
  | Extract<ReadFront<Front>, { readonly kind: 'refused' }>
  | (Extract<ReadFront<Front>, { readonly kind: 'read' }> & {
      /** As it was written, its line ends `\n`. */
      readonly text: string
      /** Of the whole file. It is there even when the front matter is broken: a writer hears everything at once. */
      readonly tree: Root
    })

/** Pure, and never throws for anything a file may hold. */
export function readFile<S extends ZodType>(
  source: string,
  shape: FrontShape<S>,
): ReadFile<output<S>> {
  const text = plainLines(source)
  const nul = nulFinding(text)
  if (nul !== null) return { kind: 'refused', findings: [nul] }
  const front = readFront(text, shape)
  if (front.kind === 'refused') return front
  const markdown = readMarkdown(text)
  if (markdown.kind === 'refused') {
    return { kind: 'refused', findings: [...front.findings, markdown.finding] }
  }
  const { tree } = markdown
  return { ...front, text, tree, findings: [...front.findings, ...misreadings(tree, text)] }
}

/** Markdown's own rule is to print U+FFFD in its place; no reader should meet that. */
function nulFinding(text: string): Finding | null {
  const at = text.indexOf('\0')
  if (at === -1) return null
  const before = text.slice(0, at).split('\n')
  const line = before.length
  const column = (before.at(-1) ?? '').length + 1
  return { place: { line, column, endLine: line, endColumn: column + 1 }, ...nulCharacter() }
}
