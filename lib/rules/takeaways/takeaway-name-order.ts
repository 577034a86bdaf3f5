import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const body = ['On Friday Tom Hale warned Ann Smith of the storm.']

export const rule: Rule = {
  name: 'takeaway-name-order',
  severity: 'note',
  meaning:
    'Two names of the takeaway stand in its sentence the other way round, so that the one may have done what the other did. Compare the two and let each do its own, or say as `checked` why the takeaway is right all the same.',
  bad: inArticle({ front: ['takeaways:', '  - Ann Smith warned Tom Hale of the storm.'], body }),
  good: inArticle({ front: ['takeaways:', '  - Tom Hale warned Ann Smith of the storm.'], body }),
}

/** @param passage where both stand, as a line for a person */
export function turnedNames(first: string, second: string, passage: string): Breach {
  return breach(
    rule,
    `Unexpected order of \`${first}\` and \`${second}\` in a takeaway, expected that of the sentence that has both`,
    `${passage}\nwhere the takeaway is right all the same, say why: checked: …`,
  )
}
