import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-repeats-headline',
  severity: 'warning',
  meaning:
    'The takeaway is the headline once more, and readers have just read that. Say what the headline had no room for.',
  bad: inFront(
    'title: The ferry returned to the old harbour',
    'takeaways:',
    '  - The ferry returned to the old harbour.',
  ),
  good: inFront(
    'title: The ferry returned to the old harbour',
    'takeaways:',
    '  - The ferry carries 120 passengers.',
  ),
}

export function headlineAgain(): Breach {
  return breach(rule, 'Unexpected takeaway that repeats the headline, expected one that adds to it')
}
