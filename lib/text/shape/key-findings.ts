/** Keys that are not read, each with the one that is. */

import {
  keyOfNoUse,
  keyOfOthers,
  keyThereAlready,
  unknownKey,
} from '#lib/rules/front-matter/unknown-key.ts'
import { wideColon } from '#lib/rules/front-matter/yaml-syntax.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { nearest } from '#lib/text/nearest.ts'
import { type Finding, sureMend } from '#lib/text/problem.ts'
import { plainOrQuoted } from '#lib/text/shape/right-form.ts'
import { elsewhereKept, namesakeOf } from '#lib/text/yaml/other-names.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

/** The key that is read and hardly another than this one, slip or other system's name; `null` where none is. */
export function keyMeant(key: string, known: readonly string[]): string | null {
  const glued = gluedIn(key, known)
  if (glued !== null) return glued.key
  return namesakeOf(key, known) ?? (elsewhereKept(key) === null ? nearest(key, known) : null)
}

/**
 * @param path of the group in which they stand
 * @param known the keys that may stand there
 */
export function keyFindings(
  path: DataPath,
  keys: readonly string[],
  known: readonly string[],
  yaml: YamlData,
): Finding[] {
  const present = new Set(presentKeys(yaml, path))
  return keys.map((key) => {
    const place = yaml.placeOfKey([...path, key])
    const glued = gluedIn(key, known)
    if (glued !== null) {
      const { endLine, endColumn } = yaml.extentOf([...path, key])
      const value = plainOrQuoted(`${glued.rest}: ${yaml.sourceOf([...path, key])}`)
      const whole = { ...place, endLine, endColumn }
      const mend = endLine === place.line ? { mend: sureMend(whole, `${glued.key}: ${value}`) } : {}
      return { place, ...wideColon(glued.key), ...mend }
    }
    const own = namesakeOf(key, known)
    if (own === null) return { place, ...unnamed(key, known) }
    if (present.has(own)) return { place, ...keyThereAlready(key, own) }
    const isOnly = keys.filter((each) => namesakeOf(each, known) === own).length === 1
    return {
      place,
      ...keyOfOthers(key, own),
      // Of two that mean one thing, nobody can say which is to stay.
      ...(isOnly ? { mend: sureMend(place, own) } : {}),
    }
  })
}

/** `author： Ann` of `author： Ann: a life`, whose first colon is none to YAML. */
function gluedIn(
  written: string,
  known: readonly string[],
): { readonly key: string; readonly rest: string } | null {
  const [, key = '', rest = ''] = /^(\w+)：\s*(.*)$/su.exec(written) ?? []
  return known.includes(key) ? { key, rest } : null
}

function unnamed(key: string, known: readonly string[]): Breach {
  const where = elsewhereKept(key)
  return where === null ? unknownKey(key, known, nearest(key, known)) : keyOfNoUse(key, where)
}

function presentKeys({ data }: YamlData, path: DataPath): readonly string[] {
  let value: unknown = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return []
    value = Object.entries(value).find(([key]) => key === String(step))?.[1]
  }
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
