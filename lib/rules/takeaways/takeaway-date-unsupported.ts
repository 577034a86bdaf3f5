import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-date-unsupported',
  severity: 'warning',
  meaning:
    'A date of the takeaway is none that the text has, also when days of the week are reckoned from the day of publication. Correct it, or say as `checked` why it is right all the same.',
  bad: inFront('takeaways:', '  - The ferry returned to the harbour on Friday.'),
  good: inFront('takeaways:', '  - The ferry returned to the harbour on Monday.'),
}

/** @param near where the text has others, as lines for a person */
export function unsupportedDate(written: string, near: string | null): Breach {
  return breach(
    rule,
    `Unexpected date \`${written}\` in a takeaway, expected one that the article has`,
    near ??
      'the article has no date like it; where the takeaway is right all the same, say why: checked: …',
  )
}
