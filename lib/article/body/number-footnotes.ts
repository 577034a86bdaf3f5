import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import type { Node } from 'unist'
import { SKIP, walkTo } from '#lib/article/markdown/walk.ts'
import type { FootnoteMark } from '#lib/article/body/nodes.ts'
import { type BodyContext, placeOf } from '#lib/article/body/body-context.ts'
import { noteInHeading } from '#lib/rules/body/body-footnote-in-heading.ts'
import { unusedNote } from '#lib/rules/body/body-footnote-unused.ts'
import { type LangAttributes, wordsLang } from '#lib/site/words-lang.ts'
import { takeEach } from '#lib/article/body/take-each.ts'
import type { Finding } from '#lib/text/problem.ts'

export type NumberedFootnote = {
  readonly id: string
  readonly definition: FootnoteDefinition
  readonly references: readonly string[]
}

/**
 * Numbers notes in the order in which the text first refers to them, takes
 * their definitions out of the tree and turns each reference into a mark. Ids
 * come from numbers, never from the writer's labels.
 */
export function numberFootnotes(
  tree: Root,
  { lang, messages }: Pick<BodyContext, 'lang' | 'messages'>,
): { readonly footnotes: readonly NumberedFootnote[]; readonly findings: readonly Finding[] } {
  const misplaced = takeFromHeadings(tree)
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of takeEach(tree, isFootnote)) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }

  const numbered = new Map<
    string,
    { id: string; definition: FootnoteDefinition; references: string[] }
  >()
  const mark = (within: Root | FootnoteDefinition): void => {
    walkTo(within, 'footnoteReference', (node, index, parent) => {
      const definition = definitions.get(node.identifier)
      if (parent === undefined || index === undefined || definition === undefined) return
      let note = numbered.get(node.identifier)
      if (note === undefined) {
        note = { id: `fn-${numbered.size + 1}`, definition, references: [] }
        numbered.set(node.identifier, note)
      }
      const nth = note.references.length + 1
      const reference = nth === 1 ? `${note.id}-ref` : `${note.id}-ref-${nth}`
      note.references.push(reference)
      const ariaLabel = messages.footnoteMark(note.id.slice('fn-'.length))
      const label = { ariaLabel, ...wordsLang(messages, lang) }
      replaceIn(parent, index, footnoteMark(note.id, reference, label))
      return SKIP
    })
  }
  mark(tree)
  // Notes may refer to notes; a Map is walked on to what is added meanwhile.
  for (const note of numbered.values()) mark(note.definition)

  // A note whose only mark stood in a heading is told of there.
  const asked = new Set(misplaced.map((node) => node.identifier))
  const unused = [...definitions.values()].filter(
    ({ identifier }) => !numbered.has(identifier) && !asked.has(identifier),
  )
  return {
    footnotes: [...numbered.values()],
    findings: [
      ...misplaced.map((node) => ({ place: placeOf(node), ...noteInHeading() })),
      ...unused.map((node) => ({ place: placeOf(node), ...unusedNote(node.identifier) })),
    ],
  }
}

/** A heading is a link to itself and stands in the contents too: a mark in it would be a link in a link, twice. */
function takeFromHeadings(tree: Root): readonly FootnoteReference[] {
  const taken: FootnoteReference[] = []
  walkTo(tree, 'heading', (heading) => {
    taken.push(...takeEach(heading, isReference))
  })
  return taken
}

function isFootnote(node: Node): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}

function isReference(node: Node): node is FootnoteReference {
  return node.type === 'footnoteReference'
}

/** What it is called, and in which language. */
type Label = { readonly ariaLabel: string } & LangAttributes

function footnoteMark(id: string, reference: string, label: Label): FootnoteMark {
  return {
    type: 'footnoteMark',
    data: { hName: 'sup', hProperties: { className: ['footnote-mark'] } },
    children: [
      {
        type: 'link',
        url: `#${id}`,
        data: { hProperties: { id: reference, ...label } },
        children: [{ type: 'text', value: id.slice('fn-'.length) }],
      },
    ],
  }
}
