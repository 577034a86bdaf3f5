import type { Root } from 'mdast'
import { readMarkdown } from '#lib/article/markdown/read-markdown.ts'
import { walk } from '#lib/article/markdown/walk.ts'
import { withoutRawHtml } from '#lib/intake/markup/raw-html.ts'
import type { ReadMarkup } from '#lib/intake/markup/html-to-markdown.ts'

/** Markdown of another program, its templates done with → a tree without HTML. */
export function markdownToTree(text: string): ReadMarkup {
  // An empty line above: nothing that stands first is front matter any more.
  const parsed = readMarkdown(`\n${text}`)
  return parsed.kind === 'refused' ? parsed : withoutRawHtml(parsed.tree)
}

/** Where something stood in its source tells nobody anything in the article, and would be sent along with each node. */
export function withoutPlaces(tree: Root): Root {
  walk(tree, (node) => {
    delete node.position
    return undefined
  })
  return tree
}
