import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'body-heading-empty',
  severity: 'warning',
  meaning:
    'The heading has no words, so that the contents have an entry with nothing to press. Write some, or take the `##` away.',
  bad: inBody('##', '', 'The repairs took long.'),
  good: inBody('## Two winters', '', 'The repairs took long.'),
}

export function emptyHeading(): Breach {
  return breach(rule, 'Unexpected empty heading, expected words')
}
