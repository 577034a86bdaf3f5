import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'wrong-type',
  severity: 'error',
  meaning:
    'Behind the key stands another kind of value than the one that is read: a number where words are expected, a word where a list is. A text that looks like a number or like `true` needs quotes.',
  bad: inFront('title: 1984'),
  good: inFront('title: "1984"'),
}

type Wrong = {
  /** What stands there: "number 1984", "list". */
  readonly found: string
  /** As a person points at it; `null` for the file as a whole. */
  readonly name: string | null
  readonly expected: string
  /** What to do; `null` where only the writer knows. */
  readonly hint: string | null
}

export function wrongType({ found, name, expected, hint }: Wrong): Breach {
  const where = name === null ? 'the file' : `\`${name}\``
  return breach(rule, `Unexpected ${found} for ${where}, expected ${expected}`, hint)
}
