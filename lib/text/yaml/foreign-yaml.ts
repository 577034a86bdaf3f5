/** YAML that was written for another program, read as leniently as most of them read it. */

import { type Document, parseDocument } from 'yaml'
import { yamlShortcut } from '#lib/rules/front-matter/yaml-alias.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { indentedQuotes } from '#lib/text/yaml/indented-quotes.ts'
import { syntaxFindings } from '#lib/text/yaml/syntax-findings.ts'
import { refuseUnparsed } from '#lib/text/yaml/yaml-size.ts'

export type ForeignData =
  | { readonly kind: 'read'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly finding: Finding }

/**
 * Not strict: a quoted text may go on in column 1, a key may stand twice, and
 * what stands once may be named again, if not often. How large a text may be is
 * held as it is in our own files.
 *
 * @param firstLine the line of the file on which `text` begins, from 1
 */
export function readForeignYaml(text: string, firstLine: number): ForeignData {
  const place = { line: firstLine, column: 1, endLine: firstLine, endColumn: 1 }
  const tooLarge = refuseUnparsed(text, place)
  if (tooLarge !== null) return { kind: 'refused', finding: tooLarge }
  const asWritten = parsed(text)
  const document = asWritten.errors.length === 0 ? asWritten : parsed(indentedQuotes(text))
  if (document.errors.length > 0) {
    const [finding] = syntaxFindings(asWritten, text, (from) => placeIn(text, from, firstLine))
    if (finding !== undefined) return { kind: 'refused', finding }
  }
  try {
    return { kind: 'read', data: document.toJS({ maxAliasCount: mostAliases }) }
  } catch (error) {
    // The parser counts what aliases would make of a text, and throws.
    if (!(error instanceof ReferenceError)) throw error
    return { kind: 'refused', finding: { place, ...yamlShortcut('alias') } }
  }
}

/** What honest files name again, a few keys, is far below. */
const mostAliases = 100

function parsed(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    strict: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  })
}

function placeIn(text: string, from: number, firstLine: number): Place {
  const before = text.slice(0, from).split('\n')
  const [line, column] = [firstLine + before.length - 1, (before.at(-1) ?? '').length + 1]
  return { line, column, endLine: line, endColumn: column }
}
