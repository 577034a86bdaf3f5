/** What the parser says of a text that is no YAML, in words for who wrote it. */

import { type Document, visit, type YAMLError } from 'yaml'
import { secondKey } from '#lib/rules/front-matter/duplicate-key.ts'
import {
  badlyIndented,
  goesOnUnindented,
  neverClosedBracket,
  neverEnding,
  otherSyntax,
  secondColon,
  tabAsIndent,
} from '#lib/rules/front-matter/yaml-syntax.ts'
import type { Edit, Finding } from '#lib/text/problem.ts'
import { gluedTexts, meantFindings, type Where } from '#lib/text/yaml/meant-findings.ts'
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
  const bracket = error.message.startsWith('Flow ') ? openBracket(text, error.pos[0]) : null
  if (bracket !== null) return unclosed(bracket, { text, at })
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

/** Where the list or group begins at whose end the parser is; `null` where that was no value of a line. */
function openBracket(text: string, end: number): number | null {
  const [, before = '', opened] =
    [...text.slice(0, end).matchAll(/^([ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+)?)([[{])/gmu)].at(-1) ??
    []
  const found = text.slice(0, end).lastIndexOf(`${before}${opened ?? ''}`)
  return opened === undefined ? null : found + before.length
}

/** The line as it would be right is told where the next one is another key's, or there is none. */
function unclosed(from: number, { text, at }: Where): Finding {
  const opens = text[from] ?? ''
  const closes = opens === '[' ? ']' : '}'
  const end = endOfLine(text, from)
  const line = text.slice(text.lastIndexOf('\n', from) + 1, end).trim()
  const isWhole = /^(?:$|\n(?:$|[\w-]+:(?:\s|$)))/u.test(text.slice(end)) && !/[,#"']$/u.test(line)
  return {
    place: at(from, from + 1),
    ...neverClosedBracket(opens, closes, isWhole ? `${line}${closes}` : null),
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
