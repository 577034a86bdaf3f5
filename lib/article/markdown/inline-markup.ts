/** A takeaway's own little Markdown: emphasis and code, and nothing else. */

import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Processor } from 'unified'
import { boundedReader } from '#lib/article/markdown/bounded-parser.ts'
import { phraseHtmlOf } from '#lib/article/markdown/html.ts'
import { cjkMarks } from '#lib/article/markdown/written-markdown.ts'
import { withJoinedLines } from '#lib/text/sentences/line-joins.ts'
import { withSingleSpaces } from '#lib/text/single-spaces.ts'

export type InlineMarkup =
  | { readonly kind: 'read'; readonly text: string; readonly html: string }
  /** What was found that may not be there: "link". */
  | { readonly kind: 'refused'; readonly found: string }

/** Blocks are switched off, so that "1. May was the date" is a sentence and no list. */
function withoutBlocks(this: Processor): void {
  const data = this.data()
  const extensions = (data.micromarkExtensions ??= [])
  extensions.push({
    disable: {
      null: [
        'blockQuote',
        'codeFenced',
        'codeIndented',
        'definition',
        'headingAtx',
        'htmlFlow',
        'list',
        'setextUnderline',
        'thematicBreak',
      ],
    },
  })
}

const read = boundedReader([cjkMarks, withoutBlocks])

/** What Markdown could mean something by, or HTML would write otherwise. */
const telling = /[&<>\\*_`[\]\p{Cc}]/u

export function readInlineMarkup(written: string): InlineMarkup {
  const line = withSingleSpaces(withJoinedLines(written))
  // Most takeaways are plain; a parser costs more for one than all else that is done with it.
  if (!telling.test(line)) return { kind: 'read', text: line, html: line }
  const parsed = read(line)
  if (parsed.kind === 'refused') return { kind: 'refused', found: 'number of marks' }
  const { tree } = parsed
  const nodes = tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
  const found = nodes.map(refusedIn).find((each) => each !== null)
  if (found !== undefined && found !== null) return { kind: 'refused', found }
  return { kind: 'read', text: toString(tree), html: phraseHtmlOf(nodes) }
}

function refusedIn(node: PhrasingContent): string | null {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return null
    case 'emphasis':
      return node.children.map(refusedIn).find((each) => each !== null) ?? null
    case 'strong':
      return '**bold**'
    case 'link':
    case 'linkReference':
      return 'link'
    case 'image':
    case 'imageReference':
      return 'picture'
    case 'html':
      return 'HTML'
    default:
      return node.type
  }
}
