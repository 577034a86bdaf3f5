import { exampleFile, inFile, inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaways-missing',
  severity: 'warning',
  meaning:
    'The article has no key takeaways, so its page has no panel of them. Write one to seven plain sentences that the text bears out; `npm run suggest` proposes some.',
  bad: inFile(
    exampleFile,
    '---',
    'title: Ferry returns to the old harbour',
    'author: Ines Moreau',
    'published: 2026-03-02',
    '---',
    '',
    'The ferry carries 120 passengers.',
  ),
  good: inFront('takeaways:', '  - The ferry carries 120 passengers.'),
}

export function noTakeaways(most: number): Breach {
  return breach(
    rule,
    `Missing \`takeaways\`, expected 1 to ${most} sentences`,
    'without them the page has no panel',
  )
}
