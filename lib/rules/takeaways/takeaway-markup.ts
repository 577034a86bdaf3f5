import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'takeaway-markup',
  severity: 'error',
  meaning:
    'A takeaway is itself a link to the sentence it rests on, so nothing but *emphasis* and `code` may stand in it. Move links, pictures and lists into the body.',
  bad: inFront('takeaways:', '  - The [ferry](/ferry/) carries 120 passengers.'),
  good: inFront('takeaways:', '  - The *ferry* carries 120 passengers.'),
}

/** @param found such as "link" */
export function markupInTakeaway(found: string): Breach {
  return breach(
    rule,
    `Unexpected ${found} in a takeaway, expected plain text with *emphasis* and \`code\` at most`,
  )
}
