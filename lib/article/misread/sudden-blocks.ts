import type { Code, Heading, List, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { walk, walkTo } from '#lib/article/markdown/walk.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { suddenCode } from '#lib/rules/body/body-code-sudden.ts'
import { suddenHeading } from '#lib/rules/body/body-heading-sudden.ts'
import { suddenList } from '#lib/rules/body/body-list-sudden.ts'
import type { Finding } from '#lib/text/problem.ts'

/** Prose that is a heading, a list or code because of what stands beside it. */
export function suddenBlocks(tree: Root, text: string): readonly Finding[] {
  const findings: Finding[] = []
  const numbers = new Set<number>()
  walkTo(tree, 'list', ({ ordered, start, children }) => {
    if (ordered !== true) return
    for (const nth of children.keys()) numbers.add((start ?? 1) + nth)
  })
  walk(tree, (node, index, parent) => {
    const before = index === undefined ? undefined : parent?.children[index - 1]
    const finding = findingFor(node, before, { text, numbers })
    if (finding !== null) findings.push(finding)
  })
  return findings
}

type Around = {
  readonly text: string
  /** Of all items. */
  readonly numbers: ReadonlySet<number>
}

function findingFor(node: Nodes, before: Nodes | undefined, around: Around): Finding | null {
  switch (node.type) {
    case 'heading':
      return headingFinding(node, around.text)
    case 'list':
      return listFinding(node, before, around)
    case 'code':
      return codeFinding(node, around.text)
    default:
      return null
  }
}

function sourceOf({ position }: Nodes, text: string, most: number): string {
  const from = position?.start.offset ?? 0
  return text.slice(from, Math.min(from + most, position?.end.offset ?? from))
}

function headingFinding(node: Heading, text: string): Finding | null {
  const words = toString(node).trim()
  if (node.depth !== 2 || /^#{1,6}(?:\s|$)/.test(sourceOf(node, text, 7)) || !isProse(words))
    return null
  return { place: placeOf(node), ...suddenHeading(words) }
}

/** More than a title: it ends as a sentence does, or is as long as some. */
function isProse(words: string): boolean {
  return (
    /[.。;:,][\p{Pe}\p{Pf}"'”’*_]*$/u.test(words) ||
    words.length > 120 ||
    /[.!?。！？][\s\S]*[!?！？]$/u.test(words)
  )
}

function listFinding(
  node: List,
  before: Nodes | undefined,
  { text, numbers }: Around,
): Finding | null {
  const [item] = node.children
  if (node.children.length !== 1 || item === undefined) return null
  const mark = /^(?:\d{1,9}[.)]|[-+*])/.exec(sourceOf(node, text, 12))?.[0] ?? ''
  const words = toString(item).trim()
  if (!isSudden(node, { mark, words }, before, numbers)) return null
  return { place: placeOf(item), ...suddenList(mark, words) }
}

function isSudden(
  { start, ordered }: List,
  { mark, words }: { readonly mark: string; readonly words: string },
  before: Nodes | undefined,
  numbers: ReadonlySet<number>,
): boolean {
  if (mark === '+' && /^\d/.test(words)) return true
  const number = start ?? 1
  if (ordered === true && number > 1) return !numbers.has(number - 1) && !numbers.has(number + 1)
  return ordered === true && goesOnFrom(before)
}

/** Whether a paragraph stands right above that ends in the middle of a sentence. */
function goesOnFrom(before: Nodes | undefined): boolean {
  return before?.type === 'paragraph' && /[\p{L}\p{N},]$/u.test(toString(before).trim())
}

function codeFinding(node: Code, text: string): Finding | null {
  if (/^\s*(?:`{3}|~{3})/.test(sourceOf(node, text, 200)) || !readsAsProse(node.value)) return null
  return { place: placeOf(node), ...suddenCode(node.value.trim()) }
}

/** Begins with a capital or a quotation, ends as a sentence does, and has more words than signs. */
function readsAsProse(code: string): boolean {
  const words = code.trim()
  if (words.length > 5000 || /[{}<>=;|\\$`[\]]|\w\(|\/\/|^\s*(?:#|--)/m.test(words)) return false
  if (/^[\p{Lo}「『（“][\s\S]*[。！？」』]$/u.test(words)) return true
  const spaced = words.split(/\s+/u).length
  return (
    spaced >= 4 &&
    /^["“‘«¿¡*_]{0,3}\p{Lu}/u.test(words) &&
    /[.!?…:][\p{Pe}\p{Pf}"'”’*_]*$/u.test(words)
  )
}
