import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-shared-evidence',
  severity: 'warning',
  meaning:
    'Two takeaways rest on one sentence, so they most likely say the same twice. Let one of them say something else that readers should take away, or join the two.',
  bad: inFront(
    'takeaways:',
    '  - The ferry carries 120 passengers.',
    '  - 120 passengers are what it carries.',
  ),
  good: inFront(
    'takeaways:',
    '  - The ferry carries 120 passengers.',
    '  - The ferry returned to the harbour on Monday.',
  ),
}

/**
 * @param line of the other takeaway
 * @param sentence both rest on, as a line for a person
 */
export function sharedSentence(line: number, sentence: string | null): Breach {
  return breach(
    rule,
    `Unexpected takeaway on the sentence that the one on line ${line} rests on, expected a sentence of its own`,
    sentence,
  )
}
