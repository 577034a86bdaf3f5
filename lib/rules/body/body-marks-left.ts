import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'body-marks-left',
  severity: 'warning',
  meaning:
    'Two stars or underscores that should set words in bold have no other half, so readers see them. Mostly a space stands inside them, or a letter touches them from outside.',
  bad: inBody('The ferry is **back in the harbour.'),
  good: inBody('The ferry is **back** in the harbour.'),
}

/** @param around the words beside it */
export function markLeft(mark: string, around: string): Breach {
  return breach(
    rule,
    `Unexpected \`${mark}\` that sets nothing in bold, expected two that belong together`,
    `it is printed, in \`${shown(around)}\`; put no space inside the two, and a space or stop outside; for the mark itself write \`${mark.replace(/./g, '\\$&')}\``,
  )
}
