/** Data read from YAML held against a schema; every breach at its own place, in one grammar. */

import type { core, output, ZodType } from 'zod'
import { findMarkup } from '#lib/text/yaml/find-markup.ts'
import { findUnseen } from '#lib/text/characters/find-unseen.ts'
import { nearest } from '#lib/text/nearest.ts'
import { type Finding, type Place, type Rule, ruleSeverity } from '#lib/text/problem.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

export type Shaped<T> = { readonly value: T | null; readonly findings: readonly Finding[] }

/*
 * A schema answers with one string, so what it says is packed into that: a
 * breach begins with one control character, the words for what a type expects
 * with another. Neither can come from content, because no message quotes it
 * before these.
 */
const breachMark = '\u0000'
const expectedMark = '\u0001'

/** What a schema says about a breach that a type alone cannot say. */
export function breach(rule: Rule, reason: string, hint = ''): string {
  return breachMark + [rule, reason.replaceAll(breachMark, '\uFFFD'), hint].join(breachMark)
}

/** What a schema expects where it meets another type: "text", "a list of names". */
export function expecting(what: string): string {
  return expectedMark + what
}

/**
 * Validates `yaml.data`; unknown keys, missing keys, wrong types, the schema's
 * own breaches, characters that nobody sees and marks that mean nothing all come
 * back, each where its key or value stands. What only has such characters or
 * marks is a value all the same.
 *
 * @param knownKeys the keys allowed at a path, for the hint at an unknown one
 */
export function checkShape<S extends ZodType>(
  schema: S,
  yaml: YamlData,
  knownKeys: (path: DataPath) => readonly string[],
): Shaped<output<S>> {
  const result = schema.safeParse(yaml.data)
  const unseen = [...yaml.remarks, ...findUnseen(yaml), ...findMarkup(yaml)]
  if (result.success) return { value: result.data, findings: unseen }
  const broken = result.error.issues.flatMap((issue) => issueFindings(issue, yaml, knownKeys))
  // Of an address, say, the schema has said better what is wrong with it.
  const told = new Set(broken.map(({ place }) => `${place.line}:${place.column}`))
  return {
    value: null,
    findings: [
      ...broken,
      ...unseen.filter(({ place }) => !told.has(`${place.line}:${place.column}`)),
    ],
  }
}

/** The value, unless an error was found with it: for what may not be used with one, and has defaults. */
export function unbroken<T>({ value, findings }: Shaped<T>): T | null {
  return findings.some(({ rule }) => ruleSeverity[rule] === 'error') ? null : value
}

function issueFindings(
  issue: core.$ZodIssue,
  yaml: YamlData,
  knownKeys: (path: DataPath) => readonly string[],
): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = knownKeys(path)
      const meant = nearest(key, known)
      return {
        place: yaml.placeOfKey([...path, key]),
        rule: 'unknown-key',
        reason: `Unexpected key \`${key}\`, expected ${listing(known)}`,
        hint: meant === null ? null : `did you mean \`${meant}\`?`,
      }
    })
  }
  const said = breachFinding(issue.message, yaml.placeOf(path))
  if (said !== null) return [said]
  const value = valueAt(yaml.data, path)
  const name = path.length === 0 ? 'the file' : `\`${written(path)}\``
  if (value === undefined && path.length > 0) {
    return [
      {
        place: yaml.placeOf(path.slice(0, -1)),
        rule: 'missing-key',
        reason: `Missing ${name}, expected ${expectedOf(issue)}`,
      },
    ]
  }
  return [
    {
      place: yaml.placeOf(path),
      rule: 'wrong-type',
      reason: `Unexpected ${kindOf(value)} for ${name}, expected ${expectedOf(issue)}`,
      hint:
        typeof value === 'number' || typeof value === 'boolean'
          ? `put quotes around it: "${String(value)}"`
          : null,
    },
  ]
}

function breachFinding(message: string, place: Place): Finding | null {
  if (!message.startsWith(breachMark)) return null
  const [, rule = '', reason = '', hint = ''] = message.split(breachMark)
  if (!isRule(rule)) return null
  return { place, rule, reason, hint: hint === '' ? null : hint }
}

function isRule(name: string): name is Rule {
  return Object.hasOwn(ruleSeverity, name)
}

function listing(keys: readonly string[]): string {
  if (keys.length === 0) return 'no keys here'
  return keys.length === 1
    ? `\`${keys[0] ?? ''}\``
    : `one of ${keys.map((key) => `\`${key}\``).join(', ')}`
}

/** `takeaways[1].text`: how a person would point at it. */
function written(path: DataPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data
  for (const step of path) {
    if (!isObject(value)) return undefined
    value = value[step]
  }
  return value
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty value'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'group of keys'
  if (typeof value === 'boolean') return `\`${String(value)}\``
  if (typeof value === 'number') return `number ${value}`
  return typeof value === 'string' ? `text \`${value}\`` : typeof value
}

function expectedOf(issue: core.$ZodIssue): string {
  if (issue.message.startsWith(expectedMark)) return issue.message.slice(expectedMark.length)
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected)
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(' or ')
    default:
      return issue.message
  }
}

function expectedType(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    boolean: '`true` or `false`',
    number: 'a number',
  }
  return names[type] ?? type
}
