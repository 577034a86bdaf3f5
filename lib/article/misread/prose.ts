import type { Nodes, Parents, Root } from 'mdast'
import { walk } from '#lib/article/markdown/walk.ts'
import { lastUpTo } from '#lib/text/last-up-to.ts'
import type { Place } from '#lib/text/problem.ts'

/** A file in which nothing is left but what a reader is shown as words: everything else is blank, and all stands where it stood. */
export type Prose = {
  readonly text: string
  /** Of a stretch on one line, or over several. */
  readonly placeOf: (from: number, to: number) => Place
}

/** @param text that the tree was read from */
export function proseOf(tree: Root, text: string): Prose {
  return { text: withoutEscapes(onlyWords(tree, text)), placeOf: placesIn(text) }
}

type Range = readonly [from: number, to: number]

/** Without code, HTML, addresses, and the marks that did their work. */
function onlyWords(tree: Root, text: string): string {
  const shown: Range[] = []
  const hidden: Range[] = []
  walk(tree, (node) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        shown.push(insideOf(node))
        return
      case 'code':
      case 'inlineCode':
      case 'html':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
      case 'definition':
        hidden.push(rangeOf(node))
        return
      case 'link':
        if (isBare(node.children, text)) hidden.push(rangeOf(node))
        else hidden.push(...marksOf(node))
        return
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'linkReference':
        hidden.push(...marksOf(node))
        return
      default:
    }
  })
  const nothing = blank(text)
  return painted(painted(nothing, shown, text), hidden, nothing)
}

/** The text with the ranges taken from another one of the same length. */
function painted(text: string, ranges: readonly Range[], other: string): string {
  let [result, at] = ['', 0]
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (to <= at) continue
    result += text.slice(at, Math.max(at, from)) + other.slice(Math.max(at, from), to)
    at = to
  }
  return result + text.slice(at)
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, ({ length }) => ' '.repeat(length))
}

function rangeOf({ position }: Nodes): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

function insideOf({ children }: Parents): Range {
  const [first, last] = [children[0], children.at(-1)]
  if (first === undefined || last === undefined) return [0, 0]
  return [rangeOf(first)[0], rangeOf(last)[1]]
}

function marksOf(node: Parents): readonly Range[] {
  const [from, to] = rangeOf(node)
  const [start, end] = insideOf(node)
  return start === 0 && end === 0
    ? [[from, to]]
    : [
        [from, start],
        [end, to],
      ]
}

/** Whether the words of a link are its address. */
function isBare(children: readonly Nodes[], text: string): boolean {
  const [first] = children
  return (
    first !== undefined &&
    /^(?:https?:|www\.|[^\s@]{1,64}@)/iu.test(text.slice(rangeOf(first)[0], rangeOf(first)[1]))
  )
}

/** What a backslash makes an ordinary character is the writer's wish; and formulas have marks of their own. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\[!-/:-@[-`{-~]/g, '  ')
    .replace(/\$\$?[^$\n]{0,300}[\\^_{}=][^$\n]{0,300}\$\$?/g, blank)
}

function placesIn(text: string): Prose['placeOf'] {
  let starts: readonly number[] | undefined
  return (from, to) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
    const [line, endLine] = [lastUpTo(starts, from), lastUpTo(starts, to)]
    return {
      line: line + 1,
      column: from - (starts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: to - (starts[endLine] ?? 0) + 1,
    }
  }
}
