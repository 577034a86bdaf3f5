import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'body-foreign-markup',
  severity: 'warning',
  meaning:
    'Another program would make something of these signs: a template, a wiki, another kind of Markdown. Here they are printed, and readers see them. Write what the message proposes.',
  bad: inBody('The ferry is ==back== in the harbour.'),
  good: inBody('The ferry is *back* in the harbour.'),
}

/** @param what such as "highlight" */
export function foreignMarkupIn(what: string, written: string, instead: string): Breach {
  return breach(
    rule,
    `Unexpected ${what} \`${shown(written)}\`, which is printed as it stands, expected Markdown`,
    instead,
  )
}
