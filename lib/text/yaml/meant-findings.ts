/** What breaks YAML where a writer sees nothing wrong: a text without its quotes, a key whose colon is none. */

import { type Document, isScalar, type YAMLError } from 'yaml'
import {
  colonWithoutSpace,
  quoteInQuotes,
  quoteInQuotesOpen,
  secondColon,
  signAtHead,
  signAtKey,
  wideColon,
} from '#lib/rules/front-matter/yaml-syntax.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { type Finding, sureMend } from '#lib/text/problem.ts'
import { meantLine } from '#lib/text/yaml/meant-line.ts'
import type { At } from '#lib/text/yaml/node-places.ts'

export type Where = { readonly text: string; readonly at: At }

/** Errors that a writer sees otherwise than the parser: where a text lacks its quotes, or a key its colon. */
export function meantFindings(error: YAMLError, where: Where): readonly Finding[] {
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
export function gluedTexts({ contents }: Document.Parsed, where: Where): readonly Finding[] {
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
