import type { Definition, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import { SKIP, visit } from 'unist-util-visit'
import { placeWithin } from '#lib/article/body/surroundings.ts'
import type { Finding } from '#lib/text/problem.ts'

/**
 * `[words][name]` becomes the link itself, so that a section can be printed
 * without the definitions that stand in another one.
 */
export function resolveReferences(tree: Root): readonly Finding[] {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    replaceIn(parent, index)
    return [SKIP, index]
  })

  visit(tree, (node, index, parent) => {
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

/** A reference that nothing defines stays text: the reader sees the brackets. */
function undefinedReferences(tree: Root): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, 'text', (node) => {
    for (const match of node.value.matchAll(/\[([^[\]]+)\]\[([^[\]]*)\]|\[\^([^[\]\s]+)\]/g)) {
      const [written, words, name, note] = match
      const place = placeWithin(node, match.index, match.index + written.length)
      findings.push(
        note === undefined
          ? {
              place,
              rule: 'body-reference-undefined',
              reason: `Unexpected \`${written}\`, expected a line \`[${name || words}]: address\``,
            }
          : {
              place,
              rule: 'body-footnote-undefined',
              reason: `Unexpected \`${written}\`, expected a note \`[^${note}]: words\``,
            },
      )
    }
  })
  return findings
}
