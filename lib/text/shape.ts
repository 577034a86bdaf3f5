/** Data read from YAML held against a schema; every breach at its own place, in one grammar. */

import type { core, output, RefinementCtx, ZodType } from 'zod'
import type { Breach } from '#lib/rules/rule.ts'
import { findMarkup } from '#lib/text/yaml/find-markup.ts'
import { findUnseen } from '#lib/text/characters/find-unseen.ts'
import type { Finding } from '#lib/text/problem.ts'
import { findingsOf } from '#lib/text/shape/issue-findings.ts'
import { findWideColons } from '#lib/text/yaml/find-wide-colons.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

export type Shaped<T> = { readonly value: T | null; readonly findings: readonly Finding[] }

/** What a schema expects where it meets another type: "text", "a list of names". */
export function expecting(what: string): { readonly error: string } {
  return { error: what }
}

/** What a type alone cannot say of a value: the rule that it breaks, or `null`. For `superRefine`. */
export function breachIn<T>(
  find: (value: T) => Breach | null,
): (value: T, context: RefinementCtx<T>) => void {
  return (value, context) => {
    const found = find(value)
    if (found !== null) addBreach(context, found)
  }
}

/** @param path from the value that the schema is about to what the breach is about */
export function addBreach(
  context: Pick<RefinementCtx, 'addIssue'>,
  breach: Breach,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: { breach }, path })
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
  const result = schema.safeParse(yaml.data, { error: expectedBy })
  const unseen = [
    ...yaml.remarks,
    ...findUnseen(yaml),
    ...findMarkup(yaml),
    ...findWideColons(yaml, knownKeys),
  ]
  if (result.success) return { value: result.data, findings: unseen }
  const broken = findingsOf(result.error.issues, { schema, yaml, knownKeys })
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
  return findings.some(({ severity }) => severity === 'error') ? null : value
}

/** What a type expects of which its schema says nothing; zod's own sentence for all else. */
function expectedBy(issue: core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected)
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(' or ')
    default:
      return undefined
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
