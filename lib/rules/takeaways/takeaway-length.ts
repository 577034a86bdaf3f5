import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const sentence =
  'The owners hope that the ferry, which was repaired over two winters in a yard on the mainland, will once more carry the pupils of the island to school and the mail back home'

export const rule: Rule = {
  name: 'takeaway-length',
  severity: 'warning',
  meaning:
    'A takeaway is read at a glance; one of more than thirty words is a paragraph. Say one thing, or make two takeaways of it.',
  bad: inArticle({ front: ['takeaways:', `  - ${sentence}.`], body: [`${sentence}.`] }),
  good: inArticle({
    front: ['takeaways:', '  - The ferry was repaired over two winters in a yard on the mainland.'],
    body: [`${sentence}.`],
  }),
}

export function takeawayTooLong(words: number, most: number): Breach {
  return breach(
    rule,
    `Unexpected takeaway of ${words} words, expected at most ${most}`,
    'say one thing, or make two of it',
  )
}
