/** How large a YAML text may be. */

import { CST, Lexer } from 'yaml'
import { tooMuchYaml } from '#lib/rules/front-matter/front-matter-size.ts'
import type { Finding, Place } from '#lib/text/problem.ts'

/** Bounds against text made to be slow. */
export const yamlLimits = { bytes: 64 * 1024, keys: 200, values: 2000, depth: 64 } as const

/** What is refused before the parser sees it, because it could keep the parser busy for long. */
export function refuseUnparsed(text: string, whole: Place): Finding | null {
  const long = tooLong(text, whole)
  if (long !== null) return long
  const size = sizeOf(text)
  const refused = (what: string, most: number): Finding => ({
    place: whole,
    ...tooMuchYaml(what, most),
  })
  if (size.depth > yamlLimits.depth) {
    return refused(`nesting ${size.depth} levels deep`, yamlLimits.depth)
  }
  if (size.keys > yamlLimits.keys) return refused(`${size.keys} keys`, yamlLimits.keys)
  return size.values > yamlLimits.values
    ? refused(`${size.values} values`, yamlLimits.values)
    : null
}

/** Asked too before a block of YAML is cut out of a file. */
export function tooLong(text: string, place: Place): Finding | null {
  const bytes = Buffer.byteLength(text)
  if (bytes <= yamlLimits.bytes) return null
  return { place, ...tooMuchYaml(`${bytes} bytes of YAML`, yamlLimits.bytes) }
}

type Size = {
  /** How deep collections stand in one another, at the most. */
  readonly depth: number
  /** At least so many: what the parser makes of the text can be more. */
  readonly keys: number
  readonly values: number
}

/**
 * Open brackets, the marks of nested items in one row, and indentation say how
 * deep it goes; colons, and commas in braces, how many keys there are. The
 * lexer tells them from text that only looks like them; it builds nothing, so
 * it is quick.
 */
function sizeOf(text: string): Size {
  const open: { map: boolean; paired: boolean }[] = []
  let [depth, keys, explicit, values, inRow] = [0, 0, 0, 0, 0]
  for (const line of text.split('\n')) {
    depth = Math.max(depth, Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 4))
  }
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    // The lexer announces a scalar; the token behind the announcement is its text.
    const type: string | null = scalar ? null : CST.tokenType(token)
    scalar = type === 'scalar'
    const around = open.at(-1)
    switch (type) {
      case 'flow-seq-start':
      case 'flow-map-start':
        open.push({ map: type === 'flow-map-start', paired: false })
        values += 1
        break
      case 'flow-seq-end':
      case 'flow-map-end':
        open.pop()
        inRow = 0
        break
      case 'comma':
        if (around?.map === true && !around.paired) keys += 1
        if (around !== undefined) around.paired = false
        inRow = 0
        break
      case 'newline':
        if (open.length === 0) inRow = 0
        break
      case 'map-value-ind':
        keys += 1
        if (around !== undefined) around.paired = true
        inRow += 1
        break
      case 'explicit-key-ind':
        explicit += 1
        inRow += 1
        break
      case 'seq-item-ind':
        values += 1
        inRow += 1
        break
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'alias':
        values += 1
        break
      default:
    }
    depth = Math.max(depth, open.length + Math.max(0, inRow - 1))
  }
  return { depth, keys: Math.max(keys, explicit), values }
}
