/** Data → YAML that every reader takes for the same data. */

export type YamlValue = string | number | readonly YamlValue[] | YamlKeys
/** Keys are plain words, as front matter has them. */
export type YamlKeys = { readonly [key: string]: YamlValue }

/**
 * Lines in block style, each with its end. Texts stand in double quotes on one
 * line, as JSON has them: readers of YAML 1.1, of which there are many, would
 * take a bare `no`, `12:30` or `2026-11-20` for something else.
 */
export function writeYaml(keys: YamlKeys): string {
  return linesOf(keys)
    .map((line) => `${line}\n`)
    .join('')
}

function linesOf(value: YamlKeys | readonly YamlValue[]): readonly string[] {
  if (isList(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = isSimple(item) ? [simple(item)] : linesOf(item)
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
    })
  }
  return Object.entries(value).flatMap(([key, item]) =>
    isSimple(item)
      ? [`${key}: ${simple(item)}`]
      : [`${key}:`, ...linesOf(item).map((line) => `  ${line}`)],
  )
}

type Simple = string | number | readonly never[] | Readonly<Record<string, never>>

/** Whether it stands on the line of its key. */
function isSimple(value: YamlValue): value is Simple {
  return typeof value !== 'object' || Object.keys(value).length === 0
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

function simple(value: Simple): string {
  return JSON.stringify(value).replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What JSON may hold bare and YAML may not, or takes for a line's end, and what turns the direction of a line. */
const unseen = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu
