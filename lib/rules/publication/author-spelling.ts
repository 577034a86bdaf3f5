import { exampleFile, inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const file = { 'authors/moreau.md': '---\nname: Ines Moreau\n---\n' }

export const rule: Rule = {
  name: 'author-spelling',
  severity: 'warning',
  meaning:
    'A byline differs from a known author by capitals only. It is hardly another person, but gets a page of its own. Write the name in one way.',
  bad: inFolder({ ...file, [exampleFile]: part({ front: ['author: Ines MOREAU'] }) }),
  good: inFolder({ ...file, [exampleFile]: part({ front: ['author: Ines Moreau'] }) }),
}

/** @param file that spells it otherwise */
export function authorSpeltOtherwise(author: string, other: string, file: string): Breach {
  return breach(
    rule,
    `Unexpected author \`${author}\`, whom \`${file}\` spells \`${other}\`, expected one spelling`,
  )
}
