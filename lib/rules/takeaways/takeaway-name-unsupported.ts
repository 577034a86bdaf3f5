import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-name-unsupported',
  severity: 'warning',
  meaning:
    'A name of the takeaway stands nowhere in the text: misspelt, or from another story. Write it as the text has it, or say as `checked` why it is right all the same.',
  bad: inFront('takeaways:', '  - The ferry returned to the old harbour of Saint Brandan.'),
  good: inFront('takeaways:', '  - The ferry returned to the old harbour.'),
}

/** @param near where the text has others, as lines for a person */
export function unsupportedName(written: string, near: string | null): Breach {
  return breach(
    rule,
    `Unexpected name \`${written}\` in a takeaway, expected one that the article has`,
    near ??
      'the article has no name like it; where the takeaway is right all the same, say why: checked: …',
  )
}
