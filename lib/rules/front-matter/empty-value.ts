import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'empty-value',
  severity: 'error',
  meaning:
    'The key is there and has nothing behind it that a reader could see. Write the words, or take the key out when there are none.',
  bad: inFront('standfirst: ""'),
  good: inFront('standfirst: The ferry is back.'),
}

export function emptyText(): Breach {
  return breach(rule, 'Unexpected empty text, expected words')
}

export function noAuthors(): Breach {
  return breach(rule, 'Unexpected empty list of authors, expected a name')
}
