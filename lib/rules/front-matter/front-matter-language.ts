import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'front-matter-language',
  severity: 'error',
  meaning:
    'Other programs allow TOML, JSON or even JavaScript at the top of a file; here it is YAML between bare `---`, and nothing else is read or run. Write the same as `key: value`.',
  bad: inFile('authors/moreau.md', '+++', 'name = "Ines Moreau"', '+++'),
  good: inFile('authors/moreau.md', '---', 'name: Ines Moreau', '---'),
}

/** @param line the first of the file */
export function otherLanguage(line: string): Breach {
  return breach(
    rule,
    `Unexpected front matter \`${shown(line, 40)}\`, expected YAML after a bare \`---\``,
    'other languages are never read, and none is ever run',
  )
}
