/** XML → elements, without anything that a document type could declare. */

import { SaxesParser } from 'saxes'
import { brokenExport, declaredEntities } from '#lib/rules/import/import-unread.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

export type XmlNode = {
  /** With its prefix, as written. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Its own words, CDATA included, without those of its children. */
  readonly text: string
  /** Words and children in their order. */
  readonly parts: readonly (string | XmlNode)[]
}

type Open = {
  name: string
  attributes: Record<string, string>
  parts: (string | XmlNode)[]
}

export type ReadXml =
  | { readonly kind: 'read'; readonly root: XmlNode }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Elements in one another; feeds have six. */
const deepest = 100

/** What ends the parser's work from inside its events. */
class Refused extends Error {
  readonly finding: Finding
  constructor(finding: Finding) {
    super(finding.reason)
    this.finding = finding
  }
}

export function readXml(text: string): ReadXml {
  const parser = new SaxesParser()
  const open: Open[] = [{ name: '', attributes: {}, parts: [] }]
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) throw new Refused({ place: fileStart, ...declaredEntities() })
  })
  parser.on('error', (error) => {
    const place = placeOf(parser.line, parser.column)
    throw new Refused({ place, ...brokenExport('XML', error.message.replace(/^\d+:\d+: /u, '')) })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) {
      throw new Refused({ place: placeOf(parser.line, parser.column), ...brokenExport('XML') })
    }
    open.push({ name, attributes: { ...attributes }, parts: [] })
  })
  const add = (words: string): void => {
    open.at(-1)?.parts.push(words)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed !== undefined) open.at(-1)?.parts.push(nodeOf(closed))
  })
  try {
    parser.write(text.replace(/^\s+(?=<\?xml)/u, '')).close()
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', finding: error.finding }
    throw error
  }
  const root = open[0]?.parts.find((part) => typeof part !== 'string')
  return root === undefined
    ? { kind: 'refused', finding: { place: fileStart, ...brokenExport('XML') } }
    : { kind: 'read', root }
}

function nodeOf({ parts, ...open }: Open): XmlNode {
  const children = parts.filter((part) => typeof part !== 'string')
  const text = parts.filter((part) => typeof part === 'string').join('')
  return { ...open, parts, children, text }
}

function placeOf(line: number, column: number): Finding['place'] {
  const at = { line: Math.max(1, line), column: column + 1 }
  return { ...at, endLine: at.line, endColumn: at.column }
}

export function childrenOf({ children }: XmlNode, name: string): readonly XmlNode[] {
  return children.filter((child) => child.name === name)
}

/** The words of the first child of that name; empty when there is none. */
export function wordsOf(node: XmlNode, name: string): string {
  return childrenOf(node, name)[0]?.text.trim() ?? ''
}
