/** What the parser says of a text that is no YAML, in words for who wrote it. */

import { type Document, isScalar, visit, type YAMLError } from 'yaml'
import { secondKey } from '#lib/rules/front-matter/duplicate-key.ts'
import {
  badlyIndented,
  colonWithoutSpace,
  goesOnUnindented,
  neverEnding,
  otherSyntax,
  quoteInQuotes,
  quoteInQuotesOpen,
  secondColon,
  signAtHead,
  signAtKey,
  tabAsIndent,
  wideColon,
} from '#lib/rules/front-matter/yaml-syntax.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { type Edit, type Finding, sureMend } from '#lib/text/problem.ts'
import { meantLine } from '#lib/text/yaml/meant-line.ts'
import type { At } from '#lib/text/yaml/node-places.ts'

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

export function syntaxFindings(
  document: Document.Parsed,
  text: string,
  at: At,
): readonly Finding[] {
  const quoted = quotedRanges(document)
  const findings: Finding[] = [...gluedTexts(document, { text, at })]
  let readTo = 0
  for (const error of document.errors) {
    if (error.pos[0] < readTo) continue
    const opened = error.code === 'MISSING_CHAR' ? openedAt(quoted, error) : null
    const closed = opened === null ? null : closedFurtherDown(text, opened)
    if (closed !== null && opened !== null) {
      // What the parser says of the lines that it took for something else helps nobody.
      readTo = closed
      findings.push(unindented(opened, closed, { text, at }))
      continue
    }
    const meant = meantFindings(error, { text, at })
    // One line is told once, however often the parser stumbles in it.
    if (meant.length > 0) readTo = endOfLine(text, error.pos[0])
    findings.push(...(meant.length > 0 ? meant : [syntaxFinding(error, opened, { text, at })]))
  }
  return findings
}

type Where = { readonly text: string; readonly at: At }

/** A text that goes on in column 1 is right with those lines further in; in column 1 it is what other programs read. */
function unindented(opened: number, closed: number, { text, at }: Where): Finding {
  const line = text.slice(text.lastIndexOf('\n', opened) + 1, opened)
  const deeper = (/^ *(?:- +)*/u.exec(line)?.[0].length ?? 0) + 2
  const edits: Edit[] = []
  for (let end = text.indexOf('\n', opened); end !== -1 && end < closed;) {
    const from = end + 1
    end = text.indexOf('\n', from)
    if (/^\S/u.test(text.slice(from)))
      edits.push({ place: at(from, from), text: ' '.repeat(deeper) })
  }
  return {
    place: at(opened, opened + 1),
    ...goesOnUnindented(deeper),
    mend: { edits, isSure: true },
  }
}

/** Errors that a writer sees otherwise than the parser: where a text lacks its quotes, or a key its colon. */
function meantFindings(error: YAMLError, where: Where): readonly Finding[] {
  switch (error.code) {
    case 'BAD_SCALAR_START':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_ALIAS': {
      const found = meantFinding(error, where)
      return found === null ? [] : [found]
    }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return gluedKeys(error.pos, where)
    default:
      return []
  }
}

function meantFinding(error: YAMLError, { text, at }: Where): Finding | null {
  const ofKey = error.code === 'BAD_SCALAR_START' ? signedKey(error.pos[0], { text, at }) : null
  const meant = ofKey === null ? meantLine(text, error.pos[0]) : null
  if (meant === null) return ofKey
  const { from, to, sign, value, line } = meant
  const place = at(from, to)
  if (value === null) return { place, ...quoteInQuotesOpen(sign) }
  return { place, ...breachAt(error, sign, line), mend: sureMend(place, value) }
}

function breachAt({ code }: YAMLError, sign: string, line: string): Breach {
  if (sign === '"' || sign === "'") return quoteInQuotes(sign, line)
  return /^[\p{L}\p{N}]/u.test(sign) || code === 'BLOCK_AS_IMPLICIT_KEY'
    ? secondColon(line)
    : signAtHead(sign, line)
}

/** `@author: B`: where a key begins with a sign. */
function signedKey(offset: number, { text, at }: Where): Finding | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  if (text.slice(start, offset).trim() !== '') return null
  const [whole, sign = '', key = ''] =
    /^([@%`])([\p{L}_][\p{L}\p{N}_-]*)`?(?=\s*:(?:\s|$))/u.exec(text.slice(offset)) ?? []
  return whole === undefined
    ? null
    : { place: at(offset, offset + whole.length), ...signAtKey(sign, key) }
}

/** Where the whole is one text, although its lines begin as those of keys do. */
function gluedTexts({ contents }: Document.Parsed, where: Where): readonly Finding[] {
  if (!isScalar(contents) || contents.type !== 'PLAIN') return []
  return gluedKeys([contents.range[0], contents.range[1]], where)
}

/** Keys whose colon is none to YAML: a full-width one, or one that stands right before the value. */
function gluedKeys([from, to]: readonly [number, number], { text, at }: Where): readonly Finding[] {
  const start = text.lastIndexOf('\n', from - 1) + 1
  return [...text.slice(start, to).matchAll(gluedKey)].map(
    ({ 1: key = '', 2: colon = '', index, 0: all }) => {
      const end = start + index + all.length
      const place = at(end - colon.length, end)
      const breach = colon.startsWith('：') ? wideColon(key) : colonWithoutSpace(key)
      return { place, ...breach, mend: sureMend(place, ': ') }
    },
  )
}

const gluedKey = /(?<=^|\n)[ \t]*(?:-[ \t]+)?([A-Za-z]\w*)(：[ \t\u3000]*|:(?=[^\s/:]))/gu

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
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
function syntaxFinding(error: YAMLError, opened: number | null, { text, at }: Where): Finding {
  const place = at(error.pos[0], error.pos[1])
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { place, ...secondKey(keyAtStart(text.slice(error.pos[0]))) }
    case 'TAB_AS_INDENT':
      return { place, ...tabAsIndent() }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { place, ...secondColon(null) }
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
