import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'author-joined',
  severity: 'warning',
  meaning:
    'Several names stand in one text, so that the site would take them for one person with one page. Write a list, a name for each.',
  bad: inFront('author: Ines Moreau and Tom Hale'),
  good: inFront('author: [Ines Moreau, Tom Hale]'),
}

export function joinedAuthors(written: string, names: readonly string[]): Breach {
  return breach(
    rule,
    `Unexpected ${names.length} names in one, \`${shown(written, 200)}\`, expected a list of names`,
    `it is printed as the name of one person; write author: [${names.join(', ')}]`,
  )
}
