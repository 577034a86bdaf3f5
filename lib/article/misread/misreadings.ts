/** What of a text is printed otherwise than its writer is likely to think. */

import type { Root } from 'mdast'
import { foreignMarkup } from '#lib/article/misread/foreign-markup.ts'
import { importNotes } from '#lib/article/misread/import-notes.ts'
import { marksLeft, marksTaken } from '#lib/article/misread/marks.ts'
import { proseOf } from '#lib/article/misread/prose.ts'
import { suddenBlocks } from '#lib/article/misread/sudden-blocks.ts'
import { unusedDefinitions } from '#lib/article/misread/unused-definitions.ts'
import type { Finding } from '#lib/text/problem.ts'

/**
 * The tree says what Markdown made of a text, and the text what its writer
 * wrote.
 *
 * @param tree as it was read, before any step has changed it
 */
export function misreadings(tree: Root, text: string): readonly Finding[] {
  const prose = proseOf(tree, text)
  return [
    ...foreignMarkup(prose),
    ...importNotes(tree),
    ...marksLeft(prose),
    ...marksTaken(tree, text),
    ...suddenBlocks(tree, text),
    ...unusedDefinitions(tree, text),
  ]
}
