import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const body = [
  'On 4 January a storm damaged boats in the harbour.',
  'Nobody was hurt.',
  'The council paid for the repairs.',
  'Divers came on 9 January.',
]

export const rule: Rule = {
  name: 'takeaway-date-elsewhere',
  severity: 'warning',
  meaning:
    'A date of the takeaway stands in the text, but not in the sentence that says the rest of the takeaway nor beside it, and that sentence has another one: it may be the day of something else. Compare the two and correct it, or say as `checked` why it is right all the same.',
  bad: inArticle({
    front: ['takeaways:', '  - The storm damaged boats in the harbour on 9 January.'],
    body,
  }),
  good: inArticle({
    front: ['takeaways:', '  - The storm damaged boats in the harbour on 4 January.'],
    body,
  }),
}

/** @param rest the line of the sentence that says the rest of the takeaway, and the date that it has */
export function dateElsewhere(
  written: string,
  rest: { readonly line: number; readonly has: string },
): Breach {
  return breach(
    rule,
    `Unexpected date \`${written}\` in a takeaway, expected the one of the sentence that says the rest`,
    `line ${rest.line}, which says the rest, has ${rest.has}; where the takeaway is right all the same, say why: checked: …`,
  )
}
