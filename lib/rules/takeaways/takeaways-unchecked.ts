import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaways-unchecked',
  severity: 'error',
  meaning:
    'The takeaways were proposed by software, and nobody has put a name to them. Readers are told who checked them: read each against the text, then write your name as `takeawaysCheckedBy`.',
  bad: inFront('takeawaysMadeBy: assisted'),
  good: inFront('takeawaysMadeBy: assisted', 'takeawaysCheckedBy: Ines Moreau'),
}

export function uncheckedTakeaways(): Breach {
  return breach(
    rule,
    'Missing `takeawaysCheckedBy`, expected the name of who checked the assisted takeaways',
  )
}
