import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

const body = ['The harbour’s board called it “a good day”.']

export const rule: Rule = {
  name: 'takeaway-evidence-marks',
  severity: 'note',
  meaning:
    'The words named as evidence stand in the text, but with other quotation marks, dashes or capitals. They are found all the same; only programs that compare letter for letter are told. Copy the words of the text, or let `npm run check -- --fix` do it.',
  bad: inArticle({
    front: [
      'takeaways:',
      '  - text: The board called it a good day.',
      `    evidence: The harbour's board called it "a good day"`,
    ],
    body,
  }),
  good: inArticle({
    front: [
      'takeaways:',
      '  - text: The board called it a good day.',
      '    evidence: The harbour’s board called it “a good day”',
    ],
    body,
  }),
}

/** @param own the words as the text has them */
export function otherMarks(own: string): Breach {
  return breach(
    rule,
    'Unexpected marks or capitals in takeaway evidence, expected those of the text',
    shown(own, 200),
  )
}
