import type { RootContent } from 'mdast'
import { placeOf } from '#lib/article/body/body-context.ts'

/** Lines of a file, which count from 1, the last of them included. */
export type Lines = { readonly line: number; readonly endLine: number }

/** Where the elements come from that the nodes of a section become: one each, in their order. */
export function blocksOf(nodes: readonly RootContent[]): readonly Lines[] {
  return nodes.filter(isPrinted).map((node) => {
    const { line, endLine } = placeOf(node)
    return { line, endLine }
  })
}

/** What only explains others, or was taken out, becomes nothing. */
function isPrinted({ type }: RootContent): boolean {
  return !['definition', 'footnoteDefinition', 'html', 'yaml'].includes(type)
}
