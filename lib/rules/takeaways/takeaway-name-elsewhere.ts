import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const body = [
  'The broken engine of the ferry was repaired by Ann Smith.',
  'Nobody was hurt.',
  'The council paid for the work.',
  'It has asked a diver for his advice too.',
  'His name is Tom Hale.',
]

export const rule: Rule = {
  name: 'takeaway-name-elsewhere',
  severity: 'warning',
  meaning:
    'A name of the takeaway stands in the text, but not in the sentence that says the rest of the takeaway nor beside it, and that sentence has another one: somebody else may have done it. Compare the two and correct it, or say as `checked` why it is right all the same.',
  bad: inArticle({
    front: ['takeaways:', '  - Tom Hale repaired the broken engine of the ferry.'],
    body,
  }),
  good: inArticle({
    front: ['takeaways:', '  - Ann Smith repaired the broken engine of the ferry.'],
    body,
  }),
}

/** @param rest the line of the sentence that says the rest of the takeaway, and the name that it has */
export function nameElsewhere(
  written: string,
  rest: { readonly line: number; readonly has: string },
): Breach {
  return breach(
    rule,
    `Unexpected name \`${written}\` in a takeaway, expected the one of the sentence that says the rest`,
    `line ${rest.line}, which says the rest, has ${rest.has}; where the takeaway is right all the same, say why: checked: …`,
  )
}
