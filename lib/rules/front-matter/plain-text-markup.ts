import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'plain-text-markup',
  severity: 'warning',
  meaning:
    'Headlines, captions and names are printed letter for letter: stars, tags and codes such as `&amp;` would be seen by readers. Write the plain words; only takeaways and the body know Markdown.',
  bad: inFront('title: Ferry *finally* returns'),
  good: inFront('title: Ferry finally returns'),
}

/** @param meant what the writer wanted to be read */
export function markupInPlainText(written: string, meant: string): Breach {
  return breach(
    rule,
    `Unexpected \`${shown(written)}\` in a text that is printed as it stands, expected words without codes and marks`,
    `write ${shown(meant)}`,
  )
}
