import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-unsupported',
  severity: 'warning',
  meaning:
    'No sentence of the text is close enough to the takeaway to lead readers there, and the panel says so. Say what the article says, or name the words that bear it out as `evidence`.',
  bad: inFront('takeaways:', '  - Islanders are happy about shorter trips.'),
  good: inFront('takeaways:', '  - The ferry carries 120 passengers.'),
}

/** @param closest the sentence that is nearest, as a line for a person */
export function unsupportedTakeaway(closest: string | null): Breach {
  return breach(
    rule,
    'Unexpected takeaway that no sentence carries, expected one that the article says',
    closest === null
      ? 'the article has no sentence to compare it with'
      : `${closest}\nif that is the one, name its words: evidence: …`,
  )
}
