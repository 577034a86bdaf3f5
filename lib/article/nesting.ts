/** Text that would send a parser or a walk too deep is refused by name. */

import type { Node, Parent } from 'unist'
import type { Root } from 'mdast'
import { placeOf } from '#lib/article/body/surroundings.ts'
import { limits } from '#lib/article/limits.ts'
import type { Finding } from '#lib/text/problem.ts'

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y

/** Of one mark in one block; pairing them takes time that grows with the square of their number. */
const marksInBlock = 4_000

/**
 * Counts marks of quotes and lists at the start of each line, and marks that
 * Markdown pairs within each block, before the parser sees them: some tens of
 * thousands cost it minutes. Code between fences is not paired and not counted.
 */
export function nestingFinding(text: string): Finding | null {
  let fence: string | null = null
  let marks = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    const opening: string | undefined = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    if (fence !== null) {
      if (opening === fence) fence = null
      continue
    }
    if (opening !== undefined) fence = opening
    if (line.trim() === '') marks = new Map()
    if (containersOf(line) > limits.nesting) return tooDeep(index + 1)
    if (line.split('|').length > limits.tableColumns * 2) return tooWide(index + 1)
    for (const mark of line.match(/[[*_`~<&@]|www/g) ?? []) {
      const count = (marks.get(mark) ?? 0) + 1
      marks.set(mark, count)
      if (count > marksInBlock) return tooMany(index + 1, mark)
    }
  }
  return null
}

function containersOf(line: string): number {
  let deep = 0
  container.lastIndex = 0
  while (deep <= limits.nesting && container.test(line)) deep += 1
  return deep
}

function tooWide(line: number): Finding {
  return {
    place: { line, column: 1, endLine: line, endColumn: 1 },
    rule: 'body-too-large',
    reason: `Unexpected table of very many columns, expected at most ${limits.tableColumns}`,
  }
}

function tooMany(line: number, mark: string): Finding {
  return {
    place: { line, column: 1, endLine: line, endColumn: 1 },
    rule: 'body-too-deep',
    reason: `Unexpected number of \`${mark}\` in one paragraph, expected at most ${marksInBlock}`,
  }
}

function tooDeep(line: number): Finding {
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

function isParent(node: Node): node is Parent {
  return 'children' in node
}
