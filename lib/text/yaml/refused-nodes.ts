import { type Document, isAlias, isScalar, type Node, visit } from 'yaml'
import type { Finding } from '#lib/text/problem.ts'
import type { At } from '#lib/text/yaml/node-places.ts'
import { yamlLimits } from '#lib/text/yaml/yaml-size.ts'

/** Keys that would reach for an object's own workings. */
const languageKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype'])

/** Aliases, anchors, merge keys, tags and too many keys, as findings. */
export function refusedNodes(document: Document.Parsed, at: At): readonly Finding[] {
  const findings: Finding[] = []
  let keys = 0
  const refuse = (node: Node, what: string): void => {
    const [from, to] = node.range ?? [0, 0]
    findings.push({
      place: at(from, to),
      rule: 'yaml-alias',
      reason: `Unexpected YAML ${what}, expected the value itself`,
    })
  }
  visit(document, {
    Alias: (_, node) => refuse(node, 'alias'),
    Pair: (_, pair) => {
      keys += 1
      if (isScalar(pair.key) && pair.key.value === '<<') refuse(pair.key, 'merge key')
      if (!isScalar(pair.key) || !languageKeys.has(pair.key.value)) return
      const [from, to] = pair.key.range ?? [0, 0]
      findings.push({
        place: at(from, to),
        rule: 'unknown-key',
        reason: `Unexpected key \`${String(pair.key.value)}\`, expected one that is no part of the language`,
      })
    },
    Node: (_, node) => {
      if (isAlias(node)) return
      if (node.anchor !== undefined) refuse(node, 'anchor')
      if (node.tag !== undefined) refuse(node, 'tag')
    },
  })
  if (keys > yamlLimits.keys) {
    findings.push({
      place: at(0, 0),
      rule: 'front-matter-size',
      reason: `Unexpected ${keys} keys, expected at most ${yamlLimits.keys}`,
    })
  }
  return findings
}
