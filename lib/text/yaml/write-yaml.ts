/** Data → YAML that every reader takes for the same data. */

import { stringify } from 'yaml'

export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlKeys
/** Keys are plain words, as front matter has them. */
export type YamlKeys = { readonly [key: string]: YamlValue }

/**
 * Lines in block style, each with its end. Texts stand in double quotes on one
 * line, as JSON has them: readers of YAML 1.1, of which there are many, would
 * take a bare `no`, `12:30` or `2026-11-20` for something else.
 */
export function writeYaml(keys: YamlKeys): string {
  const lines = stringify(keys, {
    version: '1.1',
    aliasDuplicateObjects: false,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  })
  return lines.replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What JSON may hold bare and YAML may not, or takes for a line's end, and what turns the direction of a line. */
const unseen = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu
