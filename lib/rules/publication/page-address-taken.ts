import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const page = ['---', 'title: The archive', '---', '', 'Old issues lie in the town library.']

export const rule: Rule = {
  name: 'page-address-taken',
  severity: 'error',
  meaning:
    'A page of yours would stand where the site has one of its own, such as the archive or the search. Give the file another name.',
  bad: inFile('pages/archive.md', ...page),
  good: inFile('pages/old-issues.md', ...page),
}

export function pageInTheWay(slug: string): Breach {
  return breach(
    rule,
    `Unexpected page at \`/${slug}/\`, where the site has one of its own, expected another name of the file`,
  )
}
