import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'body-list-sudden',
  severity: 'warning',
  meaning:
    'A line happens to begin with a number and a dot, or with a plus or minus, and becomes a list of one item. Put a backslash before the sign.',
  bad: inBody('1986. That was the last year of the old ferry.'),
  good: inBody('1986\\. That was the last year of the old ferry.'),
}

/** @param mark with which the line begins */
export function suddenList(mark: string, words: string): Breach {
  const escaped = mark.length === 1 ? `\\${mark}` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`
  return breach(
    rule,
    `Unexpected \`${mark}\` at the beginning of a line, which makes a list of \`${shown(words)}\`, expected text`,
    `for text, write \`${escaped}\``,
  )
}
