import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-evidence-ambiguous',
  severity: 'error',
  meaning:
    'The words named as evidence stand in several places, and a reader can be led to one only. Add the words before or after until they are found once.',
  bad: inArticle({
    front: [
      'takeaways:',
      '  - text: The ferry carries 120 passengers.',
      '    evidence: 120 passengers',
    ],
    body: ['The old one had room for 120 passengers too.'],
  }),
  good: inArticle({
    front: [
      'takeaways:',
      '  - text: The ferry carries 120 passengers.',
      '    evidence: It carries 120 passengers',
    ],
    body: ['The old one had room for 120 passengers too.'],
  }),
}

/** @param lines such as "lines 9 and 12" */
export function evidenceInSeveral(places: number, lines: string): Breach {
  return breach(
    rule,
    `Unexpected takeaway evidence that stands in ${places} places, expected words that stand in one`,
    `${lines}: add the words before or after`,
  )
}
