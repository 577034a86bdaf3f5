import { inFolder } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const ines = '---\nname: Ines Moreau\n---\n'

export const rule: Rule = {
  name: 'duplicate-author',
  severity: 'error',
  meaning:
    'Two files in authors/ describe one name, and only one can be the page behind the byline. Join the two, or write the second name in full where they are two people.',
  bad: inFolder({ 'authors/ines.md': ines, 'authors/moreau.md': ines }),
  good: inFolder({ 'authors/moreau.md': ines }),
}

/** @param before the file that describes the name already */
export function authorTaken(name: string, before: string): Breach {
  return breach(
    rule,
    `Unexpected author \`${name}\`, whom \`${before}\` describes already, expected one file for each name`,
  )
}
