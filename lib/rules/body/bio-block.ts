import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const name = ['---', 'name: Ines Moreau', '---', '']

export const rule: Rule = {
  name: 'bio-block',
  severity: 'warning',
  meaning:
    'The words about an author stand beside a name and have room for paragraphs and lists; anything else is left out. Say it in a sentence.',
  bad: inFile('authors/moreau.md', ...name, '## Awards', '', 'Ines won the Anchor Prize.'),
  good: inFile('authors/moreau.md', ...name, 'Ines won the Anchor Prize.'),
}

/** @param what such as "heading" */
export function blockInBio(what: string, hint: string): Breach {
  return breach(
    rule,
    `Unexpected ${what} in the words about an author, expected paragraphs and lists`,
    hint,
  )
}
