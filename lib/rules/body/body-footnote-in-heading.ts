import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const note = '[^cost]: Report of the port authority.'

export const rule: Rule = {
  name: 'body-footnote-in-heading',
  severity: 'error',
  meaning:
    'A heading is a link to itself and stands in the contents too, so it cannot hold the link of a note. Put the mark into the text below.',
  bad: inBody('## Four million euros[^cost]', '', 'The repairs took long.', '', note),
  good: inBody('## Four million euros', '', 'The repairs took long.[^cost]', '', note),
}

export function noteInHeading(): Breach {
  return breach(rule, 'Unexpected note in a heading, expected it in the text below')
}
