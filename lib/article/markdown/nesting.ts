/** Text that would send a parser or a walk too far is refused by name. */

import type { Node, Parent } from 'unist'
import type { Root } from 'mdast'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { limits } from '#lib/article/limits.ts'
import { nestedTooDeep } from '#lib/rules/body/body-too-deep.ts'
import { grownTooMuch, tooManyBlocks, tooManyLines } from '#lib/rules/body/body-too-large.ts'
import type { Finding } from '#lib/text/problem.ts'

/**
 * The parser and the steps after it make a few values of every line, whatever
 * it holds, and many of one that begins a paragraph, an item or a row.
 */
export function lineFinding(text: string): Finding | null {
  let [lines, blocks, afterEmpty] = [0, 0, true]
  for (const [index, line] of text.split('\n').entries()) {
    const isEmpty = line.trim() === ''
    if (!isEmpty) lines += 1
    if (!isEmpty && (afterEmpty || beginsBlock.test(line))) blocks += 1
    afterEmpty = isEmpty
    if (lines <= limits.lines && blocks <= limits.blocks) continue
    return {
      place: { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 },
      ...(lines > limits.lines
        ? tooManyLines(lines, limits.lines)
        : tooManyBlocks(blocks, limits.blocks)),
    }
  }
  return null
}

const beginsBlock = /^[ \t]*(?:[-+*>#|=`~<[_]|\d{1,9}[.)])/

export function tooDeep(line: number): Finding {
  return {
    place: { line, column: 1, endLine: line, endColumn: 1 },
    ...nestedTooDeep(limits.nesting),
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
  walkTo(tree, 'definition', ({ identifier, url, title }) => {
    if (!targets.has(identifier)) targets.set(identifier, url.length + (title ?? '').length)
  })
  const most = length * limits.growth + limits.growthFree
  let grown = 0
  let over: Node | null = null
  walkTo(tree, ['linkReference', 'imageReference'], (node) => {
    if (!('identifier' in node)) return
    grown += targets.get(node.identifier) ?? 0
    if (grown > most) over ??= node
  })
  if (over === null) return null
  return {
    place: placeOf(over),
    ...grownTooMuch({ what: 'addresses', grown, source: length, most: limits.growth }),
  }
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}
