import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'updated-before-published',
  severity: 'error',
  meaning:
    'The article would have been changed before it appeared. One of the two dates has a slip, and readers and search engines trust both.',
  bad: inFront('published: 2026-03-02', 'updated: 2026-02-03'),
  good: inFront('published: 2026-03-02', 'updated: 2026-03-03'),
}

export function updatedTooEarly(updated: string, published: string): Breach {
  return breach(
    rule,
    `Unexpected update on \`${updated}\`, expected a day after publication on \`${published}\``,
  )
}
