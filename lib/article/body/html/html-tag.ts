import type { Html } from 'mdast'
import type { Node } from 'unist'

export type Tag = {
  /** In small letters. */
  readonly name: string
  readonly closes: boolean
  /** Nothing can stand in it. */
  readonly isEmpty: boolean
}

export function isHtml(node: Node): node is Html {
  return node.type === 'html'
}

/** `null` for a comment, a declaration and every node that is no HTML. */
export function tagOf(node: Node): Tag | null {
  const found = isHtml(node) ? /^<(\/?)([a-z][a-z0-9-]*)/i.exec(node.value.trim()) : null
  if (found === null || !isHtml(node)) return null
  const name = (found[2] ?? '').toLowerCase()
  const isEmpty = emptyTags.has(name) || node.value.trim().endsWith('/>')
  return { name, closes: found[1] === '/', isEmpty }
}

const emptyTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Of each name, where it is closed for the last time. */
export function lastClosings(nodes: readonly Node[]): ReadonlyMap<string, number> {
  return new Map(
    nodes.flatMap((node, index) => {
      const tag = tagOf(node)
      return tag?.closes === true ? [[tag.name, index] as const] : []
    }),
  )
}
