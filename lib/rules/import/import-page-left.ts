import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'import-page-left',
  severity: 'warning',
  meaning:
    'An export holds a page that is no article, such as the one about the site itself. It was left behind: write it into a file in pages/, where standing pages are.',
  bad: {
    kind: 'circumstance',
    what: 'an export of WordPress with a page `About`',
    said: () => pageLeft('About'),
  },
  good: { kind: 'circumstance', what: 'an export with posts alone', said: () => null },
}

export function pageLeft(title: string): Breach {
  return breach(
    rule,
    `Unexpected page \`${shown(title)}\`, expected articles`,
    'a page that stays is a file in pages/',
  )
}
