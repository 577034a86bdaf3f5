/** The front matter of files that other programs read: YAML, TOML or JSON. */

import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import {
  brokenFrontMatter,
  programAsFrontMatter,
  unclosedFrontMatter,
} from '#lib/rules/import/import-unread.ts'
import { type Finding, fileStart, type Place } from '#lib/text/problem.ts'
import { readForeignYaml } from '#lib/text/yaml/foreign-yaml.ts'
import { tooLong } from '#lib/text/yaml/yaml-size.ts'

export type ForeignFront =
  | {
      readonly kind: 'read'
      readonly language: 'yaml' | 'toml' | 'json' | 'none'
      readonly data: unknown
      readonly body: string
    }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** @param text whose line ends are `\n` */
export function foreignFront(text: string): ForeignFront {
  const start = text.trimStart()
  const [first = ''] = start.split('\n', 1)
  if (/^---[ \t]*$/u.test(first)) return fenced(start, '---', 'yaml')
  if (/^\+\+\+[ \t]*$/u.test(first)) return fenced(start, '+++', 'toml')
  const [, named] = /^---[ \t]*([a-z]{2,10})[ \t]*$/iu.exec(first) ?? []
  if (named !== undefined) return namedFront(start, named.toLowerCase())
  if (first.startsWith('{') && !/^\{[{%]/u.test(first)) return bracedFront(start)
  return { kind: 'read', language: 'none', data: {}, body: text }
}

/** Eleventy's, with its language behind the fence. */
function namedFront(text: string, named: string): ForeignFront {
  const plain = text.replace(/^---.*/u, '---')
  switch (named) {
    case 'yaml':
    case 'yml':
      return fenced(plain, '---', 'yaml')
    case 'toml':
      return fenced(plain, '---', 'toml')
    case 'json':
      return fenced(plain, '---', 'json')
    default:
      return { kind: 'refused', finding: { place: fileStart, ...programAsFrontMatter(named) } }
  }
}

function fenced(text: string, fence: string, language: 'yaml' | 'toml' | 'json'): ForeignFront {
  const lines = text.split('\n')
  const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence)
  if (closing === -1) {
    return { kind: 'refused', finding: { place: fileStart, ...unclosedFrontMatter(fence) } }
  }
  const front = lines.slice(1, closing).join('\n')
  const body = lines.slice(closing + 1).join('\n')
  const long = tooLong(front, fileStart)
  if (long !== null) return { kind: 'refused', finding: long }
  const read =
    language === 'yaml'
      ? readForeignYaml(front, 2)
      : language === 'toml'
        ? readToml(front)
        : readJson(front)
  return read.kind === 'refused' ? read : { ...read, language, body }
}

function readToml(
  text: string,
): { kind: 'read'; data: unknown } | { kind: 'refused'; finding: Finding } {
  try {
    return { kind: 'read', data: plainDates(parseToml(text)) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const place = lineAt(error.line + 1, error.column)
    return { kind: 'refused', finding: { place, ...brokenFrontMatter('TOML') } }
  }
}

/** TOML's dates as they were written. */
function plainDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainDates(each)]))
}

/** An object in JSON, which ends at a line that is nothing but its brace. */
function bracedFront(text: string): ForeignFront {
  const end = /^\}[ \t]*$/mu.exec(text)
  const front = end === null ? text : text.slice(0, end.index + 1)
  const long = tooLong(front, fileStart)
  if (long !== null) return { kind: 'refused', finding: long }
  const read = readJson(front)
  return read.kind === 'refused'
    ? read
    : { ...read, language: 'json', body: text.slice(front.length) }
}

function readJson(
  text: string,
): { kind: 'read'; data: unknown } | { kind: 'refused'; finding: Finding } {
  try {
    const data: unknown = JSON.parse(text)
    return { kind: 'read', data }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { kind: 'refused', finding: { place: fileStart, ...brokenFrontMatter('JSON') } }
  }
}

function lineAt(line: number, column: number): Place {
  return { line, column, endLine: line, endColumn: column }
}
