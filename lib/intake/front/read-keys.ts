/** The keys of a file of another program, used as its table says. */

import type { UnknownKey } from '#lib/intake/found.ts'
import type { KeyTable, Meaning, KeySystem } from '#lib/intake/systems/key-table.ts'

/** Every value of a meaning, in the table's order, as text. */
export type Keys = {
  readonly valuesOf: (meaning: Meaning) => readonly string[]
  readonly unknown: readonly UnknownKey[]
}

/** @param data what stands in front of a text; what is no group has no keys */
export function readKeys(
  data: unknown,
  { keys: table, topicsApart, noTopics = [] }: KeySystem,
): Keys {
  const written = new Map<string, unknown>()
  const unknown: UnknownKey[] = []
  for (const [key, value] of flattened(data, table, '')) {
    if (Object.hasOwn(table, key)) written.set(key, value)
    else if (isSaid(value)) unknown.push({ key, value: inOneLine(value) })
  }
  const valuesOf = (meaning: Meaning): readonly string[] =>
    Object.entries(table)
      .filter(([, each]) => each === meaning)
      .flatMap(([key]) => {
        const value = written.get(key)
        const isOneText = /^(?:topics|categories)$/u.test(meaning) && typeof value === 'string'
        return textsIn(isOneText ? value.split(topicsApart) : value)
      })
      .filter((text) => meaning !== 'topics' || !noTopics.includes(text))
  return { valuesOf, unknown }
}

/** A group whose name means nothing by itself is as many keys as it has. */
function* flattened(data: unknown, table: KeyTable, prefix: string): Iterable<[string, unknown]> {
  if (!isGroup(data)) return
  for (const [name, value] of Object.entries(data)) {
    const key = prefix + name
    if (table[key] === 'nothing' || !isGroup(value) || prefix.split('.').length > 3) {
      yield [key, value]
    } else {
      yield* flattened(value, table, `${key}.`)
    }
  }
}

/** Also of lists, and of lists of groups, in which `name`, `title`, `src` or `url` says what is meant. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isGroup(value)) return []
  return textsIn(value.name ?? value.title ?? value.text ?? value.src ?? value.url ?? null)
}

function isSaid(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false
  return !(Array.isArray(value) && value.length === 0)
}

function inOneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
