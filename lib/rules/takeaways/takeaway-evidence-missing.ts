import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Message, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-evidence-missing',
  severity: 'error',
  meaning:
    'The words named as evidence do not stand in the text, so the takeaway would lead readers nowhere. Often the text was edited after them: copy the words anew, to the letter.',
  bad: inFront(
    'takeaways:',
    '  - text: The ferry carries 120 passengers.',
    '    evidence: It can carry up to 120 passengers',
  ),
  good: inFront(
    'takeaways:',
    '  - text: The ferry carries 120 passengers.',
    '    evidence: It carries 120 passengers',
  ),
}

/** @param where such as "the headline" */
export function evidenceOnlyIn(where: string): Breach {
  return breach(
    rule,
    `Unexpected takeaway evidence that stands only in ${where}, expected words of the text itself`,
  )
}

/** @param nearest what is likest to it, and how that differs */
export function evidenceNowhere(nearest: Message['hint']): Breach {
  return breach(
    rule,
    'Unexpected takeaway evidence, expected words that appear in the article',
    nearest ?? 'no sentence of the article is like it',
  )
}
