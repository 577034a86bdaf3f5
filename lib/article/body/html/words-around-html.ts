import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { blockTags, mutedTags } from '#lib/article/body/html/html-names.ts'
import { isHtml, lastClosings, type Tag, tagOf } from '#lib/article/body/html/html-tag.ts'
import { placesIn } from '#lib/article/body/body-context.ts'

/** What is left of some words without the HTML among them; where a tag ends a line, a line ends. */
export function phrasesOf(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return heard(nodes).flatMap((node): readonly PhrasingContent[] => {
    if (!isHtml(node)) return [node]
    const tag = tagOf(node)
    return tag !== null && endsLine(tag)
      ? [{ type: 'text', value: '\n', position: node.position }]
      : []
  })
}

/** The same for a paragraph, which falls into as many as its tags make of it. */
export function paragraphsOf(node: Paragraph): readonly Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  for (const child of heard(node.children)) {
    const tag = tagOf(child)
    if (tag !== null && blockTags.has(tag.name)) parts.push([])
    else parts.at(-1)?.push(child)
  }
  return parts.flatMap((part): readonly Paragraph[] => {
    const children = trimmed(phrasesOf(part))
    const [first, last] = [children[0], children.at(-1)]
    if (first === undefined) return []
    const start = first.position?.start
    const end = last?.position?.end
    const position = start === undefined || end === undefined ? node.position : { start, end }
    return [{ type: 'paragraph', children, position }]
  })
}

function endsLine({ name }: Tag): boolean {
  return name === 'br' || blockTags.has(name)
}

/** Without what stands between tags whose words are for nobody. */
function heard(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const closings = lastClosings(nodes)
  let muted: string | null = null
  return nodes.filter((node, index) => {
    const tag = tagOf(node)
    if (muted !== null) {
      if (tag?.name === muted && tag.closes) muted = null
      return false
    }
    if (tag === null || tag.closes || tag.isEmpty || !mutedTags.has(tag.name)) return true
    if ((closings.get(tag.name) ?? -1) > index) muted = tag.name
    return false
  })
}

/** Without white space at either end. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = nodes.filter((node) => node.type !== 'text' || node.value !== '')
  const isGap = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === ''
  const from = kept.findIndex((node) => !isGap(node))
  const to = kept.findLastIndex((node) => !isGap(node))
  return kept.slice(Math.max(0, from), to + 1).map((node, index, all) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.length - node.value.trimStart().length : 0
    const end = index === all.length - 1 ? node.value.trimEnd().length : node.value.length
    return partOf(node, start, end)
  })
}

function partOf(node: Text, from: number, to: number): Text {
  if (from === 0 && to === node.value.length) return node
  const { line, column, endLine, endColumn } = placesIn(node)(from, to)
  const start = { line, column }
  return {
    type: 'text',
    value: node.value.slice(from, to),
    position: { start, end: { line: endLine, column: endColumn } },
  }
}
