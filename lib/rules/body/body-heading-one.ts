import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'body-heading-one',
  severity: 'warning',
  meaning:
    'A heading with one `#` is a second headline, and a page has one only: the `title`. It is printed as one of level 2; begin the headings of a text with `##`.',
  bad: inBody('# Two winters', '', 'The repairs took long.'),
  good: inBody('## Two winters', '', 'The repairs took long.'),
}

export function secondHeadline(words: string): Breach {
  return breach(
    rule,
    'Unexpected `#`, expected `##`: the headline is the only heading of level 1',
    `## ${words}`,
  )
}
