import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'body-heading-sudden',
  severity: 'warning',
  meaning:
    'A line of `---` right below a paragraph makes a heading of the whole paragraph. Put an empty line between the two, or write `##` for a heading.',
  bad: inBody('Islanders had waited for two years.', '---', 'The mail came first.'),
  good: inBody('Islanders had waited for two years.', '', '---', '', 'The mail came first.'),
}

export function suddenHeading(words: string): Breach {
  return breach(
    rule,
    `Unexpected heading \`${shown(words)}\`, which the \`---\` right below makes of a paragraph, expected an empty line between them`,
    'for a heading, write ## before the words',
  )
}
