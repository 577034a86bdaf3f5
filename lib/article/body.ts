/** Markdown → sections as trees, with their sentences. */

import type { Heading as HeadingNode, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { walk, walkTo } from '#lib/article/markdown/walk.ts'
import { rootOf } from '#lib/article/markdown/root-of.ts'
import type { Footnote, InternalLink, Section } from '#lib/article/article.ts'
import { colourCode } from '#lib/article/body/colour-code.ts'
import { markSentences } from '#lib/article/body/mark-sentences.ts'
import { markTasks } from '#lib/article/body/mark-tasks.ts'
import type { NumberedFootnote } from '#lib/article/body/number-footnotes.ts'
import { soundBody } from '#lib/article/body/sound-body.ts'
import { type BodyContext, placeOf } from '#lib/article/body/body-context.ts'
import { htmlOf, phraseHtmlOf } from '#lib/article/markdown/html.ts'
import { limits } from '#lib/article/limits.ts'
import { tooManySections } from '#lib/rules/body/body-too-large.ts'
import { type LangAttributes, wordsLang } from '#lib/site/words-lang.ts'
import type { Finding } from '#lib/text/problem.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

export type Body = {
  readonly introduction: BodySection
  readonly sections: readonly BodySection[]
  readonly closing: BodySection | null
  readonly footnotes: readonly Footnote[]
  readonly links: readonly InternalLink[]
  readonly markdown: string
  /** Text that is part of the page and none of the body's sentences, and what to call it. */
  readonly elsewhere: readonly { readonly where: string; readonly text: string }[]
  readonly findings: readonly Finding[]
}

/** A section that is not printed yet: what its sentences bear out is still to be marked in it. */
export type BodySection = Omit<Section, 'html'> & {
  readonly nodes: readonly RootContent[]
  /** Of its heading. */
  readonly line: number | null
}

/**
 * Takes a parsed file apart. The tree is used up: each step below changes it,
 * and their order matters (a sentence must be cut before a task's box is put
 * in front of it).
 */
export function readBody(tree: Root, context: BodyContext): Body {
  const elsewhere = elsewhereIn(tree)
  const sound = soundBody(tree, context)
  const { footnotes, headings } = sound
  const roots = [tree, ...footnotes.map((note) => note.definition)]
  for (const root of roots) colourCode(root, context)
  const sentences = markSentences(tree, context.lang)
  for (const root of roots) markTasks(root, context)

  const parts = divide(tree.children)
  const { lang, messages } = context
  const label: LinkLabel = (heading) => ({
    ariaLabel: messages.linkToSection(heading),
    ...wordsLang(messages, lang),
  })
  const sections = parts.sections.map((part) => sectionOf(part, headings, label))
  return {
    introduction: sectionOf(parts.introduction, headings, label),
    sections,
    closing: parts.closing === null ? null : sectionOf(parts.closing, headings, label),
    elsewhere,
    footnotes: footnotes.map(footnoteOf),
    links: sound.links,
    markdown: sound.markdown,
    findings: [...sound.findings, ...sentences, ...sizeFindings(parts.sections)],
  }
}

/** What a link to a heading is called, and in which language. */
type LinkLabel = (heading: string) => { readonly ariaLabel: string } & LangAttributes

type Part = { readonly id: string | HeadingNode; readonly nodes: readonly RootContent[] }
type Parts = {
  readonly introduction: Part
  readonly sections: readonly Part[]
  readonly closing: Part | null
}

/** Splits at headings of level 2; after the last of them, a last thematic break begins the closing. */
function divide(nodes: readonly RootContent[]): Parts {
  const lastBreak = nodes.findLastIndex((node) => node.type === 'thematicBreak')
  const lastHeading = nodes.findLastIndex(startsSection)
  const closes = lastBreak > lastHeading && lastBreak > 0 && lastBreak < nodes.length - 1
  const main = closes ? nodes.slice(0, lastBreak) : nodes
  const starts = main.flatMap((node, index) => (startsSection(node) ? [index] : []))
  const sections = starts.map((start, nth): Part => {
    const heading = main[start]
    const id = heading?.type === 'heading' ? heading : 'h-section'
    return { id, nodes: main.slice(start + 1, starts[nth + 1]) }
  })
  return {
    introduction: { id: 'h-introduction', nodes: main.slice(0, starts[0]) },
    sections,
    closing: closes ? { id: 'h-closing', nodes: nodes.slice(lastBreak + 1) } : null,
  }
}

function startsSection(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2 && toString(node).trim() !== ''
}

function sectionOf(
  part: Part,
  ids: ReadonlyMap<HeadingNode, string>,
  label: LinkLabel,
): BodySection {
  const heading = typeof part.id === 'string' ? null : part.id
  const id = typeof part.id === 'string' ? part.id : (ids.get(part.id) ?? 'h-section')
  linkHeadings(part.nodes, ids, label)
  return {
    id,
    heading:
      heading === null
        ? null
        : { text: toString(heading).trim(), html: phraseHtmlOf(withoutLinks(heading.children)) },
    line: heading === null ? null : placeOf(heading).line,
    nodes: part.nodes.filter((node) => !isEmptyHeading(node)),
    sentences: sentencesOf(part.nodes),
  }
}

/** Headings, code, captions and notes, before the steps below take them apart. */
function elsewhereIn(tree: Root): Body['elsewhere'] {
  const found: { where: string; text: string }[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') found.push({ where: 'a heading', text: toString(node) })
    if (node.type === 'code') found.push({ where: 'a code block', text: node.value })
    if (node.type === 'footnoteDefinition') found.push({ where: 'a note', text: toString(node) })
    if (node.type === 'image') {
      found.push({ where: 'the words of a picture', text: `${node.title ?? ''} ${node.alt ?? ''}` })
    }
  })
  return found
}

/** A heading becomes a link to itself, so links inside it give way: one cannot stand in another. */
function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [node]
    const children = withoutLinks(node.children)
    return node.type === 'link' || node.type === 'linkReference'
      ? children
      : [{ ...node, children }]
  })
}

function isEmptyHeading(node: RootContent): boolean {
  return node.type === 'heading' && toString(node).trim() === ''
}

/** The smaller headings inside a section link to themselves, as the page does for the section's own. */
function linkHeadings(
  nodes: readonly RootContent[],
  ids: ReadonlyMap<HeadingNode, string>,
  label: LinkLabel,
): void {
  walkTo(rootOf(nodes), 'heading', (node) => {
    const id = ids.get(node)
    if (id === undefined) return
    const text = toString(node).trim()
    node.data = { hProperties: { id } }
    node.children = [
      ...withoutLinks(node.children),
      {
        type: 'link',
        url: `#${encodeURIComponent(id)}`,
        data: { hProperties: { className: ['heading-link'], ...label(text) } },
        children: [{ type: 'text', value: '#' }],
      },
    ]
  })
}

function sentencesOf(nodes: readonly RootContent[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  walkTo(rootOf(nodes), 'sentence', (node) => {
    sentences.push(node.sentence)
  })
  return sentences
}

function footnoteOf({ id, definition, references }: NumberedFootnote): Footnote {
  return { id, html: htmlOf(definition.children), references }
}

function sizeFindings(sections: readonly Part[]): readonly Finding[] {
  const over = sections[limits.sections]
  if (over === undefined || typeof over.id === 'string') return []
  return [{ place: placeOf(over.id), ...tooManySections(sections.length, limits.sections) }]
}
