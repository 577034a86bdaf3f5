import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const body = ['The council did not approve the new landing stage.']

export const rule: Rule = {
  name: 'takeaway-polarity',
  severity: 'warning',
  meaning:
    'The takeaway seems to say the opposite of the sentence it rests on: one of them has a "not" or its like, and the other has none. Read both; where the takeaway is right, say why as `checked`.',
  bad: inArticle({
    front: ['takeaways:', '  - The council did approve the new landing stage.'],
    body,
  }),
  good: inArticle({
    front: ['takeaways:', '  - The council did not approve the new landing stage.'],
    body,
  }),
}

type Opposed = {
  /** The word of the takeaway that turns it, and that of its evidence; `''` for none. */
  readonly takeaway: string
  readonly evidence: string
  /** The sentences it rests on, as a line for a person. */
  readonly closest: string
}

export function opposedToEvidence({ takeaway, evidence, closest }: Opposed): Breach {
  return breach(
    rule,
    `Unexpected ${negation(takeaway)} in a takeaway whose evidence has ${negation(evidence)}, expected both to say the same`,
    closest,
  )
}

function negation(word: string): string {
  return word === '' ? 'no negation' : `\`${word}\``
}
