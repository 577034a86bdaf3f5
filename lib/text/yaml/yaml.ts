/** YAML text → data in which every key keeps its line and column. */

import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Finding, Place } from '#lib/text/problem.ts'
import { withJoinedLines } from '#lib/text/sentences/line-joins.ts'
import { cutTexts, lostTexts } from '#lib/text/yaml/cut-texts.ts'
import { extentOfNode, keyAt, nodeAt, placeOfNode } from '#lib/text/yaml/node-places.ts'
import { refusedNodes } from '#lib/text/yaml/refused-nodes.ts'
import { syntaxFindings } from '#lib/text/yaml/syntax-findings.ts'
import { refuseUnparsed } from '#lib/text/yaml/yaml-size.ts'

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
  /** What stands there, as it is written. */
  readonly sourceOf: (path: DataPath) => string
  /** Where a key stands, rather than its value. */
  readonly placeOfKey: (path: DataPath) => Place
}

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
    sourceOf: () => '',
    placeOfKey: () => finding.place,
  })

  const tooLarge = refuseUnparsed(text, whole)
  if (tooLarge !== null) return unread(tooLarge)

  const document = parseDocument(text, options)
  const syntax = syntaxFindings(document, text, at)
  // A text without its quotes, in which the parser sees a sign of its own, is told once.
  const broken = new Set(syntax.map(({ place }) => place.line))
  const refused = refusedNodes(document, at).filter(({ place }) => !broken.has(place.line))
  const findings = [...syntax, ...refused, ...lostTexts(document, text, at)]
  const placeOf = (path: DataPath): Place => placeOfNode(nodeAt(document, path), at, whole)
  const extentOf = (path: DataPath): Place => extentOfNode(nodeAt(document, path), at, whole)
  const sourceOf = (path: DataPath): string => {
    const [from, to] = nodeAt(document, path)?.range ?? [0, 0]
    return text.slice(from, to)
  }
  const placeOfKey = (path: DataPath): Place => placeOfNode(keyAt(document, path), at, whole)
  const places = { placeOf, extentOf, sourceOf, placeOfKey }
  if (findings.length > 0) return { data: null, findings, remarks: [], ...places }
  const remarks = cutTexts(document, text, at)
  joinLines(document, text)
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  return { data, findings, remarks, ...places }
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
