import { exampleFile, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const crossing = 'In summer the crossing to the island takes a quarter of an hour'
const front = ['takeaways:', '  - The crossing to the island takes a quarter of an hour in summer.']
const corrected = [
  ...front,
  'corrections:',
  '  - { date: 2026-03-05, text: An earlier version gave another number of guests. }',
]
const before = part({ front, body: [`${crossing} for 80 guests.`] })
const now = part({ front: corrected, body: [`${crossing} for 90 guests.`] })
const same = part({ front, body: [`${crossing}, for 80 guests.`] })

export const rule: Rule = {
  name: 'takeaway-drifted',
  severity: 'warning',
  meaning:
    'The sentence under a takeaway has other facts than in the revision you compare with (`--since`), and the takeaway is still the old one. Read the two together and change the takeaway, or the sentence back.',
  bad: { kind: 'history', before: { [exampleFile]: before }, files: { [exampleFile]: now } },
  good: { kind: 'history', before: { [exampleFile]: before }, files: { [exampleFile]: same } },
}

/** @param change the sentence as it is, with what it was, as a line for a person */
export function driftedTakeaway(change: string): Breach {
  return breach(
    rule,
    'Unexpected change of facts under a takeaway that stayed as it was, expected both to say the same',
    change,
  )
}
