/** A value of the wrong kind as it would be of the right one: a text where a list belongs, a number without its quotes. */

import type { core } from 'zod'
import { quoted } from '#lib/rules/quoted.ts'
import { shown } from '#lib/rules/shown.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

export type RightForm = {
  readonly hint: string
  /** In place of the value; absent where the writer has more to say. */
  readonly text?: string
}

type Around = {
  readonly path: DataPath
  readonly issue: core.$ZodIssue
  readonly yaml: YamlData
  /** Whether the schema takes a value there. */
  readonly isRight: (value: unknown) => boolean
}

/** `null` where nobody but the writer knows. */
export function rightForm(value: unknown, around: Around): RightForm | null {
  switch (typeof value) {
    case 'string':
      return ofText(value, around)
    case 'number':
    case 'boolean':
      return quotesAround(around) ?? keysFor(value, around)
    case 'object':
      return value === null || Array.isArray(value) ? null : ofGroup(value, around)
    default:
      return null
  }
}

function quotesAround({ path, yaml, isRight }: Around): RightForm | null {
  const source = yaml.sourceOf(path)
  return isRight(source)
    ? { hint: `put quotes around it: ${quoted(source)}`, text: quoted(source) }
    : null
}

function ofText(value: string, around: Around): RightForm | null {
  const truth = truths.find(({ words }) => words.includes(value.trim().toLowerCase()))?.is
  if (truth !== undefined && around.isRight(truth)) return written(around.path, String(truth))
  return ofList(value, around) ?? keysFor(value, around)
}

function ofList(value: string, { path, yaml, isRight }: Around): RightForm | null {
  const items = namesIn(value)
  if (!isRight(items)) return null
  if (/^-\S/u.test(value)) return { hint: 'a space belongs behind the `-` of each item' }
  // What stands on several lines, or in several sentences, is several items to whoever wrote it.
  const areSeveral = /\n./u.test(yaml.sourceOf(path)) || /[.!?。！？]\s*\S/u.test(value)
  return areSeveral
    ? { hint: 'write each item on a line of its own, behind a dash and a space' }
    : written(path, listText(items))
}

const truths = [
  { is: true, words: ['true', 'yes', 'on', 'y'] },
  { is: false, words: ['false', 'no', 'off', 'n'] },
]

/** Names between commas are several; a sentence with commas is one. */
function namesIn(value: string): readonly string[] {
  const parts = value.split(/[,，、;]/u).map((part) => part.trim())
  const areNames = parts.every((part) => part !== '' && part.split(/\s+/u).length <= 3)
  return areNames && !/[.!?。]$/u.test(value) ? parts : [value.trim()]
}

function listText(items: readonly string[]): string {
  return `[${items.map(plainOrQuoted).join(', ')}]`
}

/** Where a group of keys is expected, its keys with the value in the first that takes it. */
function keysFor(value: unknown, { path, issue, yaml }: Around): RightForm | null {
  const isGroup = issue.code === 'invalid_type' && issue.expected === 'object'
  const [first, ...more] = isGroup ? [...issue.message.matchAll(/`(\w+)`/gu)] : []
  if (first === undefined) return null
  const source = typeof value === 'boolean' ? '…' : yaml.sourceOf(path)
  const [, day, words] = /^(\d{4}-\d{2}-\d{2})[\s:,–—-]+(\S.*)$/su.exec(String(value)) ?? []
  const [second] = more
  if (first[1] === 'date' && second !== undefined && day !== undefined && words !== undefined) {
    const both = `{ date: ${day}, ${second[1]}: ${plainOrQuoted(words)} }`
    return { hint: `write ${nameOf(path)}${shown(both, 200)}` }
  }
  const keys = [`${first[1]}: ${shown(source)}`, ...more.map(([, key]) => `${key}: …`)]
  return { hint: `write ${nameOf(path)}{ ${keys.join(', ')} }` }
}

function ofGroup(value: object, { path, yaml, isRight }: Around): RightForm | null {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const [entry, second] = entries
  if (entry === undefined || second !== undefined) return null
  const [key, inner] = entry
  if (/^(?:name|title|text|value)$/iu.test(key)) {
    return typeof inner === 'string' && isRight(inner) ? written(path, plainOrQuoted(inner)) : null
  }
  const whole = sentenceIn(key, [...path, key], yaml)
  if (whole === null || !isRight(whole)) return null
  return { hint: `put quotes around it: ${shown(quoted(whole), 200)}`, text: quoted(whole) }
}

/** A sentence with a colon, which YAML takes for a key with a value; `null` for what is rather meant as one. */
export function sentenceIn(key: string, path: DataPath, yaml: YamlData): string | null {
  const source = yaml.sourceOf(path)
  const isSentence = /\s|^[^a-z]/u.test(key) && !source.includes('\n') && source !== ''
  return isSentence ? `${key}: ${source}` : null
}

function written(path: DataPath, text: string): RightForm {
  return { hint: `write ${nameOf(path)}${shown(text, 200)}`, text }
}

function nameOf(path: DataPath): string {
  const last = path.at(-1)
  return typeof last === 'string' ? `${last}: ` : ''
}

/** As little as YAML needs around a text, also in a list between brackets. */
export function plainOrQuoted(text: string): string {
  const isPlain = /^[\p{L}\p{N}/](?:[\p{L}\p{M}\p{N} _/.+-]|:(?=\S))*$/u.test(text)
  return isPlain && !text.endsWith(' ') && !isOtherKind.test(text) ? text : quoted(text)
}

/** What YAML takes for something else than text. */
const isOtherKind =
  /^(?:true|false|yes|no|on|off|null|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0[xo].*)$/iu
