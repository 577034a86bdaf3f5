/** Markdown with HTML in it → Markdown alone. */

import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import { raw } from 'hast-util-raw'
import type { Definition, FootnoteReference, Root, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { walk } from '#lib/article/markdown/walk.ts'
import { footnoteElement } from '#lib/intake/markup/foreign-elements.ts'
import { type ReadMarkup, treeToMarkdown } from '#lib/intake/markup/html-to-markdown.ts'

/**
 * What has no HTML stays as it was read. Blocks with some, from a tag that
 * opens to the one that closes it, are read as the page that another program
 * would have made of them.
 */
export function withoutRawHtml(tree: Root): ReadMarkup {
  const definitions = tree.children.filter((each): each is Definition => each.type === 'definition')
  const children: RootContent[] = []
  for (const run of runsOf(tree.children)) {
    if (!run.hasHtml) {
      children.push(...run.blocks)
      continue
    }
    const read = readRun(run.blocks, definitions)
    if (read.kind === 'refused') return read
    children.push(...read.tree.children)
  }
  return { kind: 'read', tree: { type: 'root', children } }
}

type Run = { readonly blocks: readonly RootContent[]; readonly hasHtml: boolean }

function runsOf(blocks: readonly RootContent[]): readonly Run[] {
  const runs: Run[] = []
  let open: RootContent[] = []
  let depth = 0
  for (const block of blocks) {
    const html = htmlIn(block)
    depth = Math.max(0, depth + balanceOf(html))
    if (html.length === 0 && open.length === 0) {
      runs.push({ blocks: [block], hasHtml: false })
      continue
    }
    open.push(block)
    if (depth > 0) continue
    runs.push({ blocks: open, hasHtml: true })
    open = []
  }
  return open.length === 0 ? runs : [...runs, { blocks: open, hasHtml: true }]
}

/** Notes to oneself are no HTML to speak of, but are left behind too. */
function htmlIn(block: RootContent): readonly string[] {
  const found: string[] = []
  walk(block, (node) => {
    if (node.type === 'html') found.push(node.value)
    return undefined
  })
  return found
}

const tag = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?(\/?)>/giu
const voids =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th)$/iu

/** How many tags it opens more than it closes. Those that close by themselves do not count. */
function balanceOf(html: readonly string[]): number {
  let balance = 0
  for (const [, closes, name = '', itself] of html.join(' ').matchAll(tag)) {
    if (voids.test(name) || itself === '/') continue
    balance += closes === '/' ? -1 : 1
  }
  return balance
}

function readRun(blocks: readonly RootContent[], definitions: readonly Definition[]): ReadMarkup {
  const notes = blocks.filter(({ type }) => type === 'footnoteDefinition')
  const others = blocks.filter(({ type }) => type !== 'footnoteDefinition')
  const html = toHast(
    { type: 'root', children: [...others, ...definitions] },
    { allowDangerousHtml: true, handlers: { footnoteReference: markOf } },
  )
  const read = treeToMarkdown(rootOf(raw(html, { passThrough: [] })))
  if (read.kind === 'refused') return read
  return { kind: 'read', tree: { ...read.tree, children: [...read.tree.children, ...notes] } }
}

/** An element that stands for the mark of a footnote until the tree is Markdown again. */
function markOf(_: unknown, { label, identifier }: FootnoteReference): Element {
  const properties = { label: label ?? identifier }
  return { type: 'element', tagName: footnoteElement, properties, children: [] }
}

function rootOf(html: HtmlNodes): HtmlRoot {
  if (html.type === 'root') return html
  return { type: 'root', children: html.type === 'doctype' ? [] : [html] }
}
