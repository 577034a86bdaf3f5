import { type Document, isAlias, isScalar, type Node, visit } from 'yaml'
import { tooMuchYaml } from '#lib/rules/front-matter/front-matter-size.ts'
import { keyOfLanguage } from '#lib/rules/front-matter/unknown-key.ts'
import { type Shortcut, yamlShortcut } from '#lib/rules/front-matter/yaml-alias.ts'
import type { Finding } from '#lib/text/problem.ts'
import type { At } from '#lib/text/yaml/node-places.ts'
import { yamlLimits } from '#lib/text/yaml/yaml-size.ts'

/** Keys that would reach for an object's own workings. */
const languageKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype'])

/** Aliases, anchors, merge keys, tags and too many keys, as findings. */
export function refusedNodes(document: Document.Parsed, at: At): readonly Finding[] {
  const findings: Finding[] = []
  let keys = 0
  const refuse = (node: Node, what: Shortcut): void => {
    const [from, to] = node.range ?? [0, 0]
    findings.push({ place: at(from, to), ...yamlShortcut(what) })
  }
  visit(document, {
    Alias: (_, node) => refuse(node, 'alias'),
    Pair: (_, pair) => {
      keys += 1
      if (isScalar(pair.key) && pair.key.value === '<<') refuse(pair.key, 'merge key')
      if (!isScalar(pair.key) || !languageKeys.has(pair.key.value)) return
      const [from, to] = pair.key.range ?? [0, 0]
      findings.push({ place: at(from, to), ...keyOfLanguage(String(pair.key.value)) })
    },
    Node: (_, node) => {
      if (isAlias(node)) return
      if (node.anchor !== undefined) refuse(node, 'anchor')
      if (node.tag !== undefined) refuse(node, 'tag')
    },
  })
  if (keys > yamlLimits.keys) {
    findings.push({ place: at(0, 0), ...tooMuchYaml(`${keys} keys`, yamlLimits.keys) })
  }
  return findings
}
