import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-number-unsupported',
  severity: 'error',
  meaning:
    'A number of the takeaway stands nowhere in the text, neither in figures nor in words. A wrong figure in a summary is the mistake that readers remember: correct it, or say as `checked` why it is right all the same.',
  bad: inFront('takeaways:', '  - The ferry carries 210 passengers.'),
  good: inFront('takeaways:', '  - The ferry carries 120 passengers.'),
}

/** @param near where the text has others, as lines for a person */
export function unsupportedNumber(written: string, near: string | null): Breach {
  return breach(
    rule,
    `Unexpected number \`${written}\` in a takeaway, expected one that the article has`,
    near ??
      'the article has no number like it; where the takeaway is right all the same, say why: checked: …',
  )
}
