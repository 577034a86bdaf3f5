import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'impossible-date',
  severity: 'error',
  meaning:
    'The date is written in the right form, and the calendar has no such day or the clock no such time. Look it up and write the one that you meant.',
  bad: inFront('published: 2026-02-30'),
  good: inFront('published: 2026-02-28'),
}

export function noSuchDate(written: string): Breach {
  return breach(
    rule,
    `Unexpected date \`${written}\`, expected one that exists`,
    /\d:\d/u.test(written)
      ? 'an instant needs a time from 00:00 to 23:59 and a zone: 2026-11-20T08:30:00Z'
      : 'no calendar has that day',
  )
}
