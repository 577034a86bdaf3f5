import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'body-too-deep',
  severity: 'error',
  meaning:
    'Quotations, lists or marks stand inside one another dozens of times. No page shows that, and reading it can take very long, so the text is refused. Most often something was pasted that is no prose: put ``` above and below it.',
  bad: inBody(`${'> '.repeat(70)}The ferry is back.`),
  good: inBody('> The ferry is back.'),
}

export function nestedTooDeep(most: number): Breach {
  return breach(
    rule,
    `Unexpected quotes, lists or marks inside one another, expected at most ${most} levels`,
  )
}

export function tooManyMarks(): Breach {
  return breach(
    rule,
    'Unexpected number of marks such as `[`, `*` or `<`, expected fewer in one paragraph',
    'put ``` above and below what is to be shown as it is',
  )
}
