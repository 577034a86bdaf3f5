/** The words about an author: Markdown that holds to all that an article's holds to, and to paragraphs and lists. */

import { posix } from 'node:path'
import type { Nodes, Root, RootContent } from 'mdast'
import { walk, walkTo } from '#lib/article/markdown/walk.ts'
import type { InternalLink } from '#lib/article/article.ts'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import { soundBody } from '#lib/article/body/sound-body.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { htmlOf } from '#lib/article/markdown/html.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { printedGrowth } from '#lib/article/markdown/printed-growth.ts'
import { blockInBio } from '#lib/rules/body/bio-block.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import type { Finding } from '#lib/text/problem.ts'

export type Bio = {
  /** Safe HTML, empty when nothing is said. */
  readonly html: string
  readonly links: readonly InternalLink[]
  readonly findings: readonly Finding[]
}

/** Of the author's whole file. */
export function readBio(
  { text, tree }: { readonly text: string; readonly tree: Root },
  { file, name, site, pictures }: ArticleContext & { readonly file: string; readonly name: string },
): Bio {
  const urls = urlsOf(site)
  const body = soundBody(tree, {
    file,
    address: urls.author(posix.basename(file, '.md')),
    title: name,
    lang: site.language,
    pictures,
    nearest: firstHints(),
    urls,
    messages: messagesIn(site.language),
  })
  const notes = body.footnotes.map(({ definition }) => definition)
  const left = [...takeNotes(tree, notes), ...takeBlocks(tree)]
  const html = htmlOf(tree.children)
  const growth = printedGrowth(html.length, text.length)
  return {
    html,
    links: body.links,
    findings: [...body.findings, ...left, ...(growth === null ? [] : [growth])],
  }
}

/** A line about somebody is words; their picture is the portrait, and the rest has no room beside a name. */
function takeBlocks(tree: Root): readonly Finding[] {
  const findings: Finding[] = []
  walk(tree, (node, index, parent) => {
    const isBlock = parent?.type === 'root' || parent?.type === 'listItem'
    if (parent === undefined || index === undefined || !isBlock) return
    if (node.type === 'paragraph' || node.type === 'list') return
    replaceIn(parent, index)
    findings.push(leftOut(node))
    return index
  })
  return findings
}

function takeNotes(tree: Root, notes: readonly RootContent[]): readonly Finding[] {
  walkTo(tree, 'footnoteMark', (_, index, parent) => {
    if (parent === undefined || index === undefined) return
    replaceIn(parent, index)
    return index
  })
  return notes.map(leftOut)
}

function leftOut(node: Nodes): Finding {
  return {
    place: placeOf(node),
    ...blockInBio(
      blockNames[node.type] ?? 'block',
      node.type === 'figure' ? 'name it as `portrait`' : 'it is left out',
    ),
  }
}

const blockNames: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'quotation',
  code: 'code block',
  figure: 'picture that stands alone',
  footnoteDefinition: 'note',
  frame: 'table or alert',
  heading: 'heading',
  thematicBreak: 'line',
}
