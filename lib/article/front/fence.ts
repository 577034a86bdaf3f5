/** Where the front matter ends: the only file that knows gray-matter. */

import matter from 'gray-matter'
import { limits } from '#lib/article/limits.ts'
import { closedWithMore, neverClosed } from '#lib/rules/front-matter/front-matter-fence.ts'
import { otherLanguage } from '#lib/rules/front-matter/front-matter-language.ts'
import {
  emptyLinesAbove,
  spaceBeforeFence,
  textOnFirstLine,
} from '#lib/rules/front-matter/front-matter-missing.ts'
import { tooManyEmptyLines } from '#lib/rules/front-matter/front-matter-size.ts'
import { fileStart, type Finding, type Place } from '#lib/text/problem.ts'
import { tooLong } from '#lib/text/yaml/yaml-size.ts'

export type Fenced =
  | {
      readonly kind: 'fenced'
      /** The YAML with the rest of its opening line, so that its first line is the file's line 1. */
      readonly yaml: string
    }
  | { readonly kind: 'unfenced'; readonly finding: Finding }

/**
 * Reads the block between two bare `---` lines at the top of a file whose line
 * ends are `\n`. gray-matter would run JavaScript for `---js` and closes a block
 * at any line that only begins with `---`, so everything but the plain form is
 * refused before it is asked; on what is left it and remark-frontmatter agree.
 * It is given that block alone, and none in which it would look for comments
 * behind thousands of empty lines, which takes it their number squared.
 */
export function fenceOf(source: string): Fenced {
  const lines = source.split('\n')
  const finding = fenceFinding(lines) ?? blockFinding(lines)
  if (finding !== null) return { kind: 'unfenced', finding }
  const block = lines.slice(0, closingLine(lines) + 1).join('\n')
  // Options are always passed: without them gray-matter caches by content, and
  // the second reading of a bad file would quietly find nothing in it.
  const { matter: yaml } = matter(block, {
    language: 'yaml',
    engines: { yaml: keepUnread, javascript: keepUnread, json: keepUnread, coffee: keepUnread },
  })
  return { kind: 'fenced', yaml }
}

/** YAML is read by `text/yaml.ts`, which keeps places; every other language by nobody. */
const keepUnread = { parse: () => ({}), stringify: () => '' }

function fenceFinding(lines: readonly string[]): Finding | null {
  const first = lines[0] ?? ''
  if (!isFence(first)) return openingFinding(first, lines)
  const next = closingLine(lines)
  if (next === -1) {
    return { place: fileStart, ...neverClosed() }
  }
  const line = lines[next] ?? ''
  if (isFence(line)) return null
  return { place: lineAt(next + 1, line), ...closedWithMore(line) }
}

/** The line that ends the block, from 0; -1 when none does. */
function closingLine(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
}

/** What is wrong with the block as a whole. */
function blockFinding(lines: readonly string[]): Finding | null {
  const inside = lines.slice(1, closingLine(lines))
  return tooLong(inside.join('\n'), fileStart) ?? emptyLinesFinding(inside)
}

function emptyLinesFinding(inside: readonly string[]): Finding | null {
  let empty = 0
  for (const [index, line] of inside.entries()) {
    empty = line.trim() === '' ? empty + 1 : 0
    if (empty > limits.emptyLines) {
      return { place: lineAt(index + 2, line), ...tooManyEmptyLines(limits.emptyLines) }
    }
  }
  return null
}

function openingFinding(first: string, lines: readonly string[]): Finding {
  const place = lineAt(1, first)
  const language = /^---\s*([^-\s].*)$/.exec(first)?.[1]
  if (language !== undefined || /^(\+\+\+|;;;)/.test(first))
    return { place, ...otherLanguage(first) }
  const later = lines.findIndex((line) => line.trim() !== '')
  if (later > 0 && isFence(lines[later] ?? '')) {
    return { place, ...emptyLinesAbove(later) }
  }
  if (/^\s+---\s*$/.test(first)) return { place, ...spaceBeforeFence() }
  return { place, ...textOnFirstLine() }
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line)
}

function lineAt(line: number, text: string): Place {
  return { line, column: 1, endLine: line, endColumn: text.length + 1 }
}
