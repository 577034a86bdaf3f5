/** A tree that the steps in `body/` have prepared → Markdown for whoever reads it elsewhere. */

import type { BlockContent, Blockquote, DefinitionContent, Root, RootContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Figure, FootnoteMark, Frame } from '#lib/article/body/nodes.ts'
import type { NumberedFootnote } from '#lib/article/body/number-footnotes.ts'

const printer = remark()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .data('settings', {
    bullet: '-',
    rule: '-',
    // Not every address that stands bare in GFM may stand between <>.
    resourceLink: true,
    handlers: {
      figure: (node: Figure, _, state, info) =>
        node.children
          .flatMap((each) => (each.type === 'image' ? [state.handle(each, node, state, info)] : []))
          .join(''),
      footnoteMark: (node: FootnoteMark) => `[^${toString(node)}]`,
      /** An alert, which says of what kind it is in a line that must not be escaped. */
      frame: (node: Frame, _, state, info) => {
        const exit = state.enter('blockquote')
        const tracker = state.createTracker(info)
        tracker.move('> ')
        tracker.shift(2)
        const quote = quoteIn(node)
        const text = state.containerFlow(quote, tracker.current())
        exit()
        const gap = quote.children[0]?.type === 'paragraph' ? '\n' : '\n\n'
        const kind = String(node.data.hProperties?.dataAlert).toUpperCase()
        return state.indentLines(
          `[!${kind}]${text === '' ? '' : gap}${text}`,
          (line, _nth, blank) => `>${blank ? '' : ' '}${line}`,
        )
      },
      /** Without the spaces that are left where something was taken out at a line's end. */
      text: (node: Text, _, state, info) => {
        let value = node.value.replace(/[ \t\n]+/g, (gap) => (gap.includes('\n') ? '\n' : gap))
        if (info.before === '\n') value = value.replace(/^[ \t\n]+/, '')
        if (info.after === '\n') value = value.replace(/(?<![ \t\n])[ \t\n]+$/, '')
        return state.safe(value, info)
      },
    },
  })
  .freeze()

/**
 * The body in clean Markdown, with its notes at the end under the numbers that
 * the page gives them. Asked for when pictures, notes and alerts have their
 * nodes, and tables, code and tasks are still as they were read.
 */
export function markdownOf(tree: Root, footnotes: readonly NumberedFootnote[]): string {
  const notes = footnotes.map(({ id, definition }): RootContent => {
    const label = id.slice('fn-'.length)
    return { ...definition, identifier: label, label }
  })
  const root: Root = { type: 'root', children: [...tree.children.filter(hasWords), ...notes] }
  return printer.stringify(root)
}

/** What HTML leaves behind where it stood alone is nothing to print. */
function hasWords(node: RootContent): boolean {
  return node.type !== 'paragraph' || node.children.length > 0
}

/** An alert without the title that the interface gives it. */
function quoteIn({ children }: Frame): Blockquote {
  const own = children.filter(
    (each): each is BlockContent | DefinitionContent => each.type !== 'label',
  )
  return { type: 'blockquote', children: own }
}
