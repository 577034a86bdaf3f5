/** Text that would send a parser or a walk too far is refused by name. */

import type { Node, Parent } from 'unist'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf } from '#lib/article/body/surroundings.ts'
import { limits } from '#lib/article/limits.ts'
import type { Finding } from '#lib/text/problem.ts'

/** Lines with something on them: the parser makes a dozen values of each, whatever it holds. */
export function lineFinding(text: string): Finding | null {
  let lines = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') lines += 1
    if (lines > limits.lines) {
      return {
        place: { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 },
        rule: 'body-too-large',
        reason: `Unexpected line ${lines} that has words, expected at most ${limits.lines}`,
        hint: 'make more than one article of it',
      }
    }
  }
  return null
}

export function tooDeep(line: number): Finding {
  return {
    place: { line, column: 1, endLine: line, endColumn: 1 },
    rule: 'body-too-deep',
    reason: `Unexpected quotes, lists or marks inside one another, expected at most ${limits.nesting} levels`,
  }
}

/** The depth of the tree itself, found without recursion, since everything after it recurses. */
export function treeFinding(tree: Root): Finding | null {
  const waiting: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Lists and emphasis take two levels of the tree for one of the text.
    if (next.depth > limits.nesting * 3) {
      const { line } = placeOf(next.node)
      return tooDeep(line)
    }
    if (isParent(next.node)) {
      for (const node of next.node.children) waiting.push({ node, depth: next.depth + 1 })
    }
  }
  return null
}

/** What is named once and used again and again must not make much of little. */
export function growthFinding(tree: Root, length: number): Finding | null {
  const targets = new Map<string, number>()
  visit(tree, 'definition', ({ identifier, url, title }) => {
    if (!targets.has(identifier)) targets.set(identifier, url.length + (title ?? '').length)
  })
  const most = length * limits.growth + limits.growthFree
  let grown = 0
  let over: Node | null = null
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    if (!('identifier' in node)) return
    grown += targets.get(node.identifier) ?? 0
    if (grown > most) over ??= node
  })
  if (over === null) return null
  return {
    place: placeOf(over),
    rule: 'body-too-large',
    reason: `Unexpected growth: ${grown} characters of addresses from ${length} of text, expected at most ${limits.growth} times as many`,
  }
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}
