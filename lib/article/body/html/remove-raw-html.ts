import type { Html, Root, RootContent } from 'mdast'
import type { Node } from 'unist'
import { walk } from '#lib/article/markdown/walk.ts'
import { isTagOfHtml, mutedTags } from '#lib/article/body/html/html-names.ts'
import { isHtml, lastClosings, type Tag, tagOf } from '#lib/article/body/html/html-tag.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { paragraphsOf, phrasesOf } from '#lib/article/body/html/words-around-html.ts'
import { wordsOfBlock } from '#lib/article/body/html/words-of-block.ts'
import { endlessComment, htmlDeclaration, htmlTag } from '#lib/rules/body/body-raw-html.ts'
import type { Finding } from '#lib/text/problem.ts'
import { shown } from '#lib/rules/shown.ts'

/**
 * Takes every piece of HTML out of the tree and says so at its place; the words
 * between the tags stay. Of tags inside one another the outermost is told.
 * Comments go in silence: a writer's note to self is meant not to be printed.
 */
export function removeRawHtml(tree: Root): readonly Finding[] {
  const findings: Finding[] = []
  walk(tree, (node) => {
    switch (node.type) {
      case 'root':
      case 'blockquote':
      case 'listItem':
      case 'footnoteDefinition':
        findings.push(...node.children.flatMap((child) => findingsIn(insideOf(child))))
        Object.assign(node, { children: node.children.flatMap(withoutHtml) })
        return
      case 'heading':
      case 'tableCell':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
        if (!node.children.some(isHtml)) return
        findings.push(...findingsIn(node.children))
        node.children = phrasesOf(node.children)
        return
      default:
    }
  })
  return findings
}

function insideOf(node: RootContent): readonly Node[] {
  return node.type === 'paragraph' ? node.children : [node]
}

function withoutHtml(node: RootContent): readonly RootContent[] {
  if (isHtml(node)) {
    const words = wordsOfBlock(node)
    return words === null ? [] : [words]
  }
  return node.type === 'paragraph' && node.children.some(isHtml) ? paragraphsOf(node) : [node]
}

/** Of nodes beside one another. */
function findingsIn(nodes: readonly Node[]): readonly Finding[] {
  const closings = lastClosings(nodes)
  const findings: Finding[] = []
  let around: { readonly name: string; depth: number } | null = null
  for (const [index, node] of nodes.entries()) {
    if (!isHtml(node)) continue
    const tag = tagOf(node)
    if (around !== null) {
      if (tag?.name === around.name && !tag.isEmpty) around.depth += tag.closes ? -1 : 1
      if (around.depth === 0) around = null
      continue
    }
    const finding = findingFor(node, tag)
    if (finding !== null) findings.push(finding)
    const isClosed = tag !== null && (closings.get(tag.name) ?? -1) > index
    if (isClosed && !tag.closes && !tag.isEmpty) around = { name: tag.name, depth: 1 }
  }
  return findings
}

function findingFor(node: Html, tag: Tag | null): Finding | null {
  // The tag that closes adds nothing to what was said of the one that opened.
  if (tag?.closes === true) return null
  const place = placeOf(node)
  const written = node.value.trim()
  if (tag !== null) return { place, ...htmlTag(tag.name, hintFor(tag, written)) }
  if (!written.startsWith('<!--')) return { place, ...htmlDeclaration() }
  return written.includes('-->') ? null : { place, ...endlessComment() }
}

function hintFor({ name }: Tag, written: string): string {
  const known = instead[name]
  if (known !== undefined) return known
  if (mutedTags.has(name)) return 'it is left out, with all that stands in it'
  return isTagOfHtml(name)
    ? 'the tag is left out, and the words in it stay'
    : `it is left out; to print it, write \`\\${shown(written, 60)}\``
}

/** What a writer wants who reaches for a tag. */
const instead: Readonly<Record<string, string>> = {
  a: 'write [words](address)',
  b: 'write **words**',
  strong: 'write **words**',
  i: 'write *words*',
  em: 'write *words*',
  br: 'end the line with a backslash',
  img: 'write ![what it shows](../images/file.jpg "Caption")',
  figure: 'write ![what it shows](../images/file.jpg "Caption")',
  code: 'write `words`',
  pre: 'put ``` above and below',
  del: 'write ~~words~~',
  s: 'write ~~words~~',
  blockquote: 'begin the lines with >',
  table: 'write a table with | between the columns',
  hr: 'write --- between two empty lines',
  h2: 'begin the line with ##',
  h3: 'begin the line with ###',
  li: 'begin the line with -',
  ul: 'begin the lines with -',
  ol: 'begin the lines with 1.',
}
