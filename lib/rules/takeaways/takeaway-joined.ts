import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-joined',
  severity: 'warning',
  meaning:
    'One takeaway holds a whole list, which is printed as one long line. Give each item a `-` of its own under `takeaways:`.',
  bad: inFront(
    'takeaways:',
    '  - |',
    '    - The ferry returned on Monday.',
    '    - It carries 120 passengers.',
  ),
  good: inFront(
    'takeaways:',
    '  - The ferry returned on Monday.',
    '  - It carries 120 passengers.',
  ),
}

export function listInTakeaway(): Breach {
  return breach(
    rule,
    'Unexpected list in one takeaway, expected a takeaway for each of its items',
    'it is printed in one line; begin each item with - under takeaways:',
  )
}
