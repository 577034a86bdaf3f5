/** YAML text → data in which every key keeps its line and column. The only place that knows the `yaml` package. */

import {
  CST,
  Lexer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { secondKey } from '#lib/rules/front-matter/duplicate-key.ts'
import { tooMuchYaml } from '#lib/rules/front-matter/front-matter-size.ts'
import { keyOfLanguage } from '#lib/rules/front-matter/unknown-key.ts'
import { type Shortcut, yamlShortcut } from '#lib/rules/front-matter/yaml-alias.ts'
import { cutByComment } from '#lib/rules/front-matter/yaml-comment.ts'
import {
  badlyIndented,
  goesOnUnindented,
  neverEnding,
  otherSyntax,
  secondColon,
  tabAsIndent,
} from '#lib/rules/front-matter/yaml-syntax.ts'
import { withJoinedLines } from '#lib/text/sentences/line-joins.ts'
import type { Finding, Place } from '#lib/text/problem.ts'

/** Where in the data something is: keys and indexes from the outside in. */
export type DataPath = readonly (string | number)[]

export type YamlData = {
  /** Plain data; `null` when the text is empty or cannot be read. */
  readonly data: unknown
  readonly findings: readonly Finding[]
  /** What is read, but hardly as its writer means it. */
  readonly remarks: readonly Finding[]
  /** Where a value stands; for what is not there, where the nearest thing around it does. */
  readonly placeOf: (path: DataPath) => Place
  /** From a value's first character to its last, however many lines that is; of a text in block style, to the start of the line below. */
  readonly extentOf: (path: DataPath) => Place
  /** Where a key stands, rather than its value. */
  readonly placeOfKey: (path: DataPath) => Place
}

/** Bounds against text made to be slow. */
export const yamlLimits = { bytes: 64 * 1024, keys: 200, values: 2000, depth: 64 } as const

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  strict: true,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const

/**
 * Reads YAML 1.2's core schema, in which dates stay text. Aliases, anchors,
 * merge keys and tags are refused: no writer of articles needs them, and they
 * are how a small file becomes a large one.
 *
 * @param firstLine the line of the file on which `text` begins, from 1
 */
export function readYaml(text: string, firstLine: number): YamlData {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  const at = (from: number, to: number): Place => {
    const start = lines.linePos(Math.min(from, text.length))
    const end = lines.linePos(Math.min(Math.max(from, to), text.length))
    return {
      line: Math.max(1, start.line) + firstLine - 1,
      column: Math.max(1, start.col),
      endLine: Math.max(1, end.line) + firstLine - 1,
      endColumn: Math.max(1, end.col),
    }
  }
  const whole: Place = { line: firstLine, column: 1, endLine: firstLine, endColumn: 1 }
  const unread = (finding: Finding): YamlData => ({
    data: null,
    findings: [finding],
    remarks: [],
    placeOf: () => finding.place,
    extentOf: () => finding.place,
    placeOfKey: () => finding.place,
  })

  const tooLarge = refuseUnparsed(text, whole)
  if (tooLarge !== null) return unread(tooLarge)

  const document = parseDocument(text, options)
  const quoted = quotedRanges(document)
  const findings = [
    ...syntaxFindings(text, document.errors, { at, quoted }),
    ...refusedNodes(document, at),
  ]
  const placeOf = (path: DataPath): Place => placeOfNode(nodeAt(document, path), at, whole)
  const extentOf = (path: DataPath): Place => extentOfNode(nodeAt(document, path), at, whole)
  const placeOfKey = (path: DataPath): Place => placeOfNode(keyAt(document, path), at, whole)
  const places = { placeOf, extentOf, placeOfKey }
  if (findings.length > 0) return { data: null, findings, remarks: [], ...places }
  const remarks = cutTexts(document, text).map(([from, to, value]) => ({
    place: at(from, to),
    ...cutByComment(text.slice(from, to), value),
  }))
  joinLines(document, text)
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, findings, remarks, ...places }
}

/** Texts without quotes that end at a `#` where their writer hardly meant a comment: in "Ferry #6", not in "en # as the site". */
function cutTexts(
  document: Document.Parsed,
  text: string,
): readonly (readonly [number, number, string])[] {
  const cut: [number, number, string][] = []
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || range === null || range === undefined)
        return
      const end = text.indexOf('\n', range[1])
      const behind = text.slice(range[1], end === -1 ? text.length : end)
      const comment = /^[ \t]+(?=#[\p{L}\p{N}]|#[ \t]+\p{N})/u.exec(behind)
      if (comment === null) return
      const from = range[1] + comment[0].length
      cut.push([from, range[1] + behind.trimEnd().length, value])
    },
  })
  return cut
}

/** YAML sets a space where a text goes on in the next line, also between letters that have none between them: such texts are read again as one line. */
function joinLines(document: Document.Parsed, text: string): void {
  visit(document, {
    Scalar: (_, node) => {
      const { type, value, range } = node
      if (type === 'BLOCK_LITERAL' || typeof value !== 'string') return
      if (range === null || range === undefined) return
      const written = text.slice(range[0], range[1])
      const joined = withJoinedLines(written)
      if (joined === written) return
      const { contents } = parseDocument(joined, options)
      if (isScalar(contents) && typeof contents.value === 'string') node.value = contents.value
    },
  })
}

/** What is refused before the parser sees it, because it could keep the parser busy for long. */
function refuseUnparsed(text: string, whole: Place): Finding | null {
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

/** Keys that would reach for an object's own workings; a table without a prototype, so that asking is safe. */
const languageKeys: Readonly<Record<string, true>> = Object.assign(
  Object.create(null) as Record<string, true>,
  { ['__proto__']: true, constructor: true, prototype: true },
)

type At = (from: number, to: number) => Place

/** Where texts in quotes begin and end. */
function quotedRanges(document: Document.Parsed): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  visit(document, {
    Scalar: (_, node) => {
      const [from, to] = node.range ?? [0, 0]
      if (node.type?.startsWith('QUOTE') === true) ranges.push([from, to])
    },
  })
  return ranges
}

/** Where the quoted text begins in which an error lies: that is what a writer looks for, not where it was noticed. */
function openedAt(quoted: readonly (readonly [number, number])[], error: YAMLError): number | null {
  return quoted.findLast(([from, to]) => from < error.pos[0] && error.pos[0] <= to)?.[0] ?? null
}

type Around = {
  readonly at: At
  readonly quoted: readonly (readonly [number, number])[]
}

function syntaxFindings(
  text: string,
  errors: readonly YAMLError[],
  { at, quoted }: Around,
): readonly Finding[] {
  const findings: Finding[] = []
  let readTo = 0
  for (const error of errors) {
    if (error.pos[0] < readTo) continue
    const opened = error.code === 'MISSING_CHAR' ? openedAt(quoted, error) : null
    const closed = opened === null ? null : closedFurtherDown(text, opened)
    const finding = syntaxFinding(error, opened, { text, at })
    if (closed === null) findings.push(finding)
    else {
      // What the parser says of the lines that it took for something else helps nobody.
      readTo = closed
      findings.push({ place: finding.place, ...goesOnUnindented() })
    }
  }
  return findings
}

/**
 * Where a quoted text ends that goes on at the beginning of the next lines,
 * which parsers of other programs let pass; `null` when nothing there ends it.
 */
function closedFurtherDown(text: string, opened: number): number | null {
  const quote = text[opened] ?? ''
  let from = text.indexOf('\n', opened) + 1
  while (from > 0) {
    const next = text.indexOf('\n', from)
    const line = text.slice(from, next < 0 ? text.length : next).trimEnd()
    if (/^(?:$|[\s#-]|[\w-]+\s*:(?:\s|$))/u.test(line)) return null
    if (line.includes(quote)) return line.endsWith(quote) ? from + line.length : null
    from = next + 1
  }
  return null
}

/** @param opened where the quoted text around the error begins, if it is in one */
function syntaxFinding(
  error: YAMLError,
  opened: number | null,
  { text, at }: { readonly text: string; readonly at: At },
): Finding {
  const place = at(error.pos[0], error.pos[1])
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { place, ...secondKey(keyAtStart(text.slice(error.pos[0]))) }
    case 'TAB_AS_INDENT':
      return { place, ...tabAsIndent() }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { place, ...secondColon() }
    case 'MISSING_CHAR':
      return { place: opened === null ? place : at(opened, opened + 1), ...neverEnding() }
    case 'BAD_INDENT':
    case 'UNEXPECTED_TOKEN':
      return { place, ...badlyIndented(plainMessage(error.message)) }
    default:
      return { place, ...otherSyntax(plainMessage(error.message)) }
  }
}

/** A key as it is written, in its quotes. */
function keyAtStart(text: string): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}]+)/u.exec(text)?.[0] ?? ''
}

/** The library's sentence on one line, without the stop that no problem ends in. */
function plainMessage(message: string): string {
  return message.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '')
}

function refusedNodes(document: Document.Parsed, at: At): Finding[] {
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
      if (!isScalar(pair.key) || !Object.hasOwn(languageKeys, String(pair.key.value))) return
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

function nodeAt(document: Document.Parsed, path: DataPath): Node | null {
  let node: Node | null = document.contents
  for (const step of path) {
    if (!isCollection(node)) break
    const next: unknown = node.get(step, true)
    if (next === null || next === undefined || typeof next !== 'object') break
    node = next as Node
  }
  return node
}

function keyAt(document: Document.Parsed, path: DataPath): Node | null {
  const last = path.at(-1)
  const around = nodeAt(document, path.slice(0, -1))
  if (!isMap(around)) return nodeAt(document, path)
  for (const pair of around.items) {
    if (isPair(pair) && isScalar(pair.key) && pair.key.value === last) return pair.key
  }
  return around
}

function extentOfNode(node: Node | null, at: At, whole: Place): Place {
  const range = node?.range
  if (range === null || range === undefined) return whole
  const [from, valueEnd] = range
  return at(from, valueEnd)
}

function placeOfNode(node: Node | null, at: At, whole: Place): Place {
  // A collection's whole extent would underline half a file: its first line says enough.
  const place = extentOfNode(node, at, whole)
  return place.endLine === place.line
    ? place
    : { ...place, endLine: place.line, endColumn: place.column }
}
