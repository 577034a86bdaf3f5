import type { Delete, Emphasis, PhrasingContent, Root, Strong, Text } from 'mdast'
import type { Node } from 'unist'
import { END, SKIP, walk } from '#lib/article/markdown/walk.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { UniqueIds } from '#lib/article/body/unique-ids.ts'
import type { SentenceNode } from '#lib/article/body/nodes.ts'
import { limits } from '#lib/article/limits.ts'
import { tooManySentences } from '#lib/rules/body/body-too-large.ts'
import type { Finding } from '#lib/text/problem.ts'
import { cutSentences, sentenceId, type Span } from '#lib/text/sentences/sentences.ts'
import { withSingleSpaces } from '#lib/text/single-spaces.ts'

/**
 * Wraps every sentence of paragraphs and table cells in a node of its own.
 * Emphasis that crosses from one sentence into the next is opened again on the
 * other side; a link is never cut: its sentences stay together.
 */
export function markSentences(tree: Root, lang: string): readonly Finding[] {
  const taken = new UniqueIds()
  const over: Finding[] = []
  walk(tree, (node) => {
    if (over.length > 0) return END
    // Words of the interface, such as an alert's title, are no sentences of the article.
    if (node.type === 'label' || node.type === 'figure' || node.type === 'heading') return SKIP
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return
    node.children = sentencesOf(node.children, lang, taken)
    if (taken.size > limits.sentences) over.push(tooMany(node))
    return SKIP
  })
  return over
}

function tooMany(node: Node): Finding {
  return { place: placeOf(node), ...tooManySentences(limits.sentences) }
}

function sentencesOf(
  nodes: readonly PhrasingContent[],
  lang: string,
  taken: UniqueIds,
): PhrasingContent[] {
  const leaves = leavesOf(nodes)
  const text = leaves.map((leaf) => leaf.shape).join('')
  const room = limits.sentences - taken.size + 1
  const spans = joinedAcrossLinks(cutSentences(text, lang).slice(0, room), leaves)
  if (spans.length === 0) return [...nodes]
  return new Cutter(spans, taken).cut(nodes)
}

/**
 * A node that is not cut, and where it stands. `shape` has the length of
 * `text`, with code blanked out, so that a full stop in it ends no sentence.
 */
type Leaf = { readonly node: PhrasingContent; readonly from: number; readonly shape: string }

function leavesOf(nodes: readonly PhrasingContent[]): Leaf[] {
  const leaves: Leaf[] = []
  let from = 0
  const walk = (node: PhrasingContent): void => {
    if (isCut(node)) {
      for (const child of node.children) walk(child)
      return
    }
    const shape = node.type === 'inlineCode' ? 'x'.repeat(node.value.length) : textOf(node)
    leaves.push({ node, from, shape })
    from += shape.length
  }
  for (const node of nodes) walk(node)
  return leaves
}

type Cuttable = Emphasis | Strong | Delete

/** Whether a sentence's end inside this node cuts it in two. */
function isCut(node: PhrasingContent): node is Cuttable {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

/** The words of a node as a reader sees them; marks and pictures have none. */
function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return node.children.map(textOf).join('')
    default:
      return ''
  }
}

function joinedAcrossLinks(spans: readonly Span[], leaves: readonly Leaf[]): readonly Span[] {
  const whole = leaves.filter((leaf) => leaf.node.type === 'link')
  if (whole.length === 0) return spans
  const joined: Span[] = []
  let next = 0
  for (const span of spans) {
    const last = joined.at(-1)
    // Leaves and spans both run forward, so one pass over the links is enough.
    while (next < whole.length && endOf(whole[next]) <= span.from) next += 1
    const link = whole[next]
    const crosses = last !== undefined && link !== undefined && link.from < last.to
    if (crosses) joined[joined.length - 1] = { from: last.from, to: span.to }
    else joined.push(span)
  }
  return joined
}

function endOf(leaf: Leaf | undefined): number {
  return leaf === undefined ? 0 : leaf.from + leaf.shape.length
}

/**
 * Walks the nodes once and deals their pieces out to sentences. A sentence
 * stays open behind its last word until the next piece of text comes, so that
 * a note's mark that follows without a space still belongs to it.
 */
class Cutter {
  private readonly out: PhrasingContent[] = []
  /** The elements around the piece in hand, from the outside in. */
  private readonly open: Cuttable[] = []
  /** Of those, the children of the copies that were made in the present target. */
  private copies: PhrasingContent[][] = []
  private inside: { node: SentenceNode; nth: number; words: string; line: number } | null = null
  private at = 0
  private nth = 0

  constructor(
    private readonly spans: readonly Span[],
    private readonly taken: UniqueIds,
  ) {}

  cut(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    for (const node of nodes) this.walk(node)
    this.finish()
    return this.out
  }

  private walk(node: PhrasingContent): void {
    if (isCut(node)) {
      this.open.push(node)
      for (const child of node.children) this.walk(child)
      this.open.pop()
      this.copies.length = Math.min(this.copies.length, this.open.length)
    } else if (node.type === 'text') {
      this.deal(node)
    } else {
      const words = textOf(node)
      this.piece(node, words, node.position?.start.line ?? 0)
    }
  }

  private deal(node: Text): void {
    let done = 0
    let line = node.position?.start.line ?? 0
    while (done < node.value.length) {
      const span = this.spans[this.nth]
      const stop = span === undefined ? Infinity : this.at < span.from ? span.from : span.to
      const value = node.value.slice(done, done + stop - this.at)
      this.piece({ type: 'text', value }, value, line)
      line += value.split('\n').length - 1
      done += value.length
    }
  }

  /** Puts a piece that lies wholly in one sentence, or wholly between two, where it belongs. */
  private piece(node: PhrasingContent, words: string, line: number): void {
    const span = this.spans[this.nth]
    if (words !== '') {
      const between = span === undefined || this.at < span.from
      // Emphasis that goes on over the gap keeps the space in it, or it would be an element of its own.
      if (between && this.open.length === 0) this.finish()
      if (!between) this.enter(line)
    }
    this.reopened().push(node)
    if (this.inside !== null) this.inside.words += words
    this.at += words.length
    if (span !== undefined && this.at >= span.to) this.nth += 1
  }

  private enter(line: number): void {
    if (this.inside?.nth === this.nth) return
    this.finish()
    const sentence = { id: '', text: '', line }
    const node: SentenceNode = { type: 'sentence', children: [], data: { hName: 'span' }, sentence }
    this.inside = { node, nth: this.nth, words: '', line }
    this.copies = []
  }

  private finish(): void {
    if (this.inside === null) return
    const { node, words, line } = this.inside
    const text = withSingleSpaces(words)
    const id = this.taken.take(sentenceId(text))
    node.sentence = { id, text, line }
    node.data.hProperties = { id }
    this.out.push(node)
    this.inside = null
    this.copies = []
  }

  /** The children to write into: copies of the elements that are open, made where they are missing. */
  private reopened(): PhrasingContent[] {
    let into = this.inside === null ? this.out : this.inside.node.children
    for (const [depth, original] of this.open.entries()) {
      let copy = this.copies[depth]
      if (copy === undefined) {
        copy = []
        into.push({ ...original, children: copy })
        this.copies[depth] = copy
      }
      into = copy
    }
    return into
  }
}
