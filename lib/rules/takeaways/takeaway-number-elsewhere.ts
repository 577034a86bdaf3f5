import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const body = [
  'In January a storm damaged 41 boats in the harbour.',
  'Nobody was hurt.',
  'The council paid for the repairs.',
  'It has hired 14 divers since.',
]

export const rule: Rule = {
  name: 'takeaway-number-elsewhere',
  severity: 'warning',
  meaning:
    'A number of the takeaway stands in the text, but not in the sentence that says the rest of the takeaway nor beside it, and that sentence has another one: the figure may belong to something else. Compare the two and correct it, or say as `checked` why it is right all the same.',
  bad: inArticle({
    front: ['takeaways:', '  - The storm damaged 14 boats in the harbour.'],
    body,
  }),
  good: inArticle({
    front: ['takeaways:', '  - The storm damaged 41 boats in the harbour.'],
    body,
  }),
}

/** @param rest the line of the sentence that says the rest of the takeaway, and the number that it has */
export function numberElsewhere(
  written: string,
  rest: { readonly line: number; readonly has: string },
): Breach {
  return breach(
    rule,
    `Unexpected number \`${written}\` in a takeaway, expected the one of the sentence that says the rest`,
    `line ${rest.line}, which says the rest, has ${rest.has}; where the takeaway is right all the same, say why: checked: …`,
  )
}
