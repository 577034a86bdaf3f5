import type { Html, Root } from 'mdast'
import type { Node } from 'unist'
import { placeOf } from '#lib/article/body/surroundings.ts'
import { takeEach } from '#lib/article/body/take-each.ts'
import type { Finding } from '#lib/text/problem.ts'

/**
 * Takes every piece of HTML out of the tree and says so at its place. Comments
 * go in silence: a writer's note to self is meant not to be printed.
 */
export function removeRawHtml(tree: Root): readonly Finding[] {
  return takeEach(tree, isHtml).flatMap((node) => findingFor(node) ?? [])
}

function isHtml(node: Node): node is Html {
  return node.type === 'html'
}

function findingFor(node: Html): Finding | null {
  const text = node.value.trim()
  if (/^<!--[\s\S]*-->$/.test(text)) return null
  // The tag that closes adds nothing to what was said of the one that opened.
  if (/^<\/[^>]*>$/.test(text)) return null
  if (text.startsWith('<!--')) {
    return {
      place: placeOf(node),
      rule: 'body-raw-html',
      reason: 'Unexpected comment that never ends, expected `-->`',
      hint: 'everything after it is left out',
    }
  }
  const tag = /^<([a-z][a-z0-9-]*)/i.exec(text)?.[1]?.toLowerCase()
  return {
    place: placeOf(node),
    rule: 'body-raw-html',
    reason: `Unexpected HTML ${tag === undefined ? 'declaration' : `\`<${tag}>\``}, expected Markdown`,
    hint: (tag === undefined ? undefined : instead[tag]) ?? 'the tag is left out',
  }
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
