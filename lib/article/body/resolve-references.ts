import type { Definition, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import type { Node } from 'unist'
import { walk, walkTo } from '#lib/article/markdown/walk.ts'
import { placesIn } from '#lib/article/body/body-context.ts'
import { takeEach } from '#lib/article/body/take-each.ts'
import { undefinedNote } from '#lib/rules/body/body-footnote-undefined.ts'
import { undefinedReference } from '#lib/rules/body/body-reference-undefined.ts'
import type { Finding } from '#lib/text/problem.ts'

/**
 * `[words][name]` becomes the link itself, so that a section can be printed
 * without the definitions that stand in another one.
 */
export function resolveReferences(tree: Root): readonly Finding[] {
  const definitions = new Map<string, Definition>()
  for (const node of takeEach(tree, isDefinition)) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }

  walk(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (node.type === 'linkReference') {
      const definition = definitions.get(node.identifier)
      if (definition === undefined) return
      const { children, position } = node
      replaceIn(parent, index, { type: 'link', url: definition.url, children, position })
    }
    if (node.type === 'imageReference') {
      const definition = definitions.get(node.identifier)
      if (definition === undefined) return
      const { alt, position } = node
      replaceIn(parent, index, {
        type: 'image',
        url: definition.url,
        title: definition.title,
        alt,
        position,
      })
    }
  })
  return undefinedReferences(tree)
}

function isDefinition(node: Node): node is Definition {
  return node.type === 'definition'
}

/** A reference that nothing defines stays text: the reader sees the brackets. */
function undefinedReferences(tree: Root): readonly Finding[] {
  const findings: Finding[] = []
  walkTo(tree, 'text', (node) => {
    const placeWithin = placesIn(node)
    for (const match of node.value.matchAll(/\[([^[\]]+)\]\[([^[\]]*)\]|\[\^([^[\]\s]+)\]/g)) {
      const [written, words, name, note] = match
      const place = placeWithin(match.index, match.index + written.length)
      findings.push({
        place,
        ...(note === undefined
          ? undefinedReference(written, name || (words ?? ''))
          : undefinedNote(written, note)),
      })
    }
  })
  return findings
}
