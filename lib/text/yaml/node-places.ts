/** Where the parts of a YAML document stand in its text. */

import { type Document, isCollection, isMap, isNode, isPair, isScalar, type Node } from 'yaml'
import type { Place } from '#lib/text/problem.ts'

/** From the first character of something to the one behind its last, as a place. */
export type At = (from: number, to: number) => Place

type Path = readonly (string | number)[]

export function nodeAt(document: Document.Parsed, path: Path): Node | null {
  let node: Node | null = document.contents
  for (const step of path) {
    if (!isCollection(node)) break
    const next: unknown = node.get(step, true)
    if (!isNode(next)) break
    node = next
  }
  return node
}

export function keyAt(document: Document.Parsed, path: Path): Node | null {
  const last = path.at(-1)
  const around = nodeAt(document, path.slice(0, -1))
  if (!isMap(around)) return nodeAt(document, path)
  for (const pair of around.items) {
    if (isPair(pair) && isScalar(pair.key) && pair.key.value === last) return pair.key
  }
  return around
}

export function extentOfNode(node: Node | null, at: At, whole: Place): Place {
  const range = node?.range
  if (range === null || range === undefined) return whole
  const [from, valueEnd] = range
  return at(from, valueEnd)
}

export function placeOfNode(node: Node | null, at: At, whole: Place): Place {
  // A collection's whole extent would underline half a file: its first line says enough.
  const place = extentOfNode(node, at, whole)
  return place.endLine === place.line
    ? place
    : { ...place, endLine: place.line, endColumn: place.column }
}
