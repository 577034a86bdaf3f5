import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaways-count',
  severity: 'error',
  meaning:
    'A panel has one to seven takeaways: none is no panel, and more than seven nobody reads. Choose the most telling, or leave the key out.',
  bad: inFront('takeaways: []'),
  good: inFront('takeaways:', '  - The ferry carries 120 passengers.'),
}

export function emptyTakeaways(most: number): Breach {
  return breach(
    rule,
    `Unexpected empty list of takeaways, expected 1 to ${most}`,
    'leave the key out when there are none',
  )
}

export function tooManyTakeaways(count: number, most: number): Breach {
  return breach(
    rule,
    `Unexpected ${count} takeaways, expected at most ${most}`,
    'a summary that long is not read',
  )
}
