import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const body = ['## What it costs', '', 'A ticket is three euros.']

export const rule: Rule = {
  name: 'takeaway-evidence-split',
  severity: 'error',
  meaning:
    'The words named as evidence begin in one section and end in the next, and a link can lead to one only. Name the words of one of the two.',
  bad: inArticle({
    front: [
      'takeaways:',
      '  - text: A ticket is three euros.',
      '    evidence: It carries 120 passengers. A ticket is three euros.',
    ],
    body,
  }),
  good: inArticle({
    front: [
      'takeaways:',
      '  - text: A ticket is three euros.',
      '    evidence: A ticket is three euros',
    ],
    body,
  }),
}

/** @param lines such as "lines 9 and 12" */
export function evidenceAcross(lines: string): Breach {
  return breach(
    rule,
    'Unexpected takeaway evidence across the border of two sections, expected words of one',
    `${lines}: choose one of the two`,
  )
}
