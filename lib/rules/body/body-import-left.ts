import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

/** With what each of these notes begins, in whatever language the article is. */
export const leftMark = 'Left by the import:'

export const rule: Rule = {
  name: 'body-import-left',
  severity: 'warning',
  meaning:
    'The import could not carry something over, such as a shortcode, an embedded film, a picture that was not there or a link to a page that did not come along. It left a note in its place, which readers see. Write what belongs there, and take the note out.',
  bad: inBody(`${leftMark} \`{{< youtube 8xTq >}}\``),
  good: inBody(
    'A film of the last crossing is on [the harbour board’s page](https://example.org).',
  ),
}

export function leftByImport(what: string): Breach {
  return breach(
    rule,
    `Unexpected note of the import about \`${shown(what)}\`, expected what belongs there`,
    'write it, and take the note out',
  )
}
