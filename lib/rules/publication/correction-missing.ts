import { exampleFile, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const takeaways = ['takeaways:', '  - A ticket to the island costs three euros.']
const changed = ['takeaways:', '  - A ticket to the island costs four euros.']
const before = {
  [exampleFile]: part({ front: takeaways, body: ['A ticket to the island costs three euros.'] }),
}
const body = ['A ticket to the island costs four euros.']

export const rule: Rule = {
  name: 'correction-missing',
  severity: 'warning',
  meaning:
    'A fact that readers were given has changed since publication, and nothing tells them. Add an entry to `corrections` that says what was wrong and what is right; the hint can be copied.',
  bad: {
    kind: 'history',
    before,
    files: { [exampleFile]: part({ front: changed, body }) },
  },
  good: {
    kind: 'history',
    before,
    files: {
      [exampleFile]: part({
        front: [
          ...changed,
          'corrections:',
          '  - date: 2026-03-05',
          '    text: An earlier version gave the old price of a ticket.',
        ],
        body,
      }),
    },
  },
}

/** @param change what was and what is, as a line for a person */
export function noCorrection(of: 'text' | 'takeaway', change: string, today: string): Breach {
  const where = of === 'text' ? 'that a takeaway rests on' : 'in a takeaway'
  return breach(
    rule,
    `Unexpected change since publication of a fact ${where}, expected an entry in \`corrections\``,
    [
      change,
      'corrections:',
      `  - date: ${today}`,
      '    text: what was wrong, and what is right',
    ].join('\n'),
  )
}
