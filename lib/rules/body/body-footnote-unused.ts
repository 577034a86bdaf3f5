import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const note = '[^cost]: Report of the port authority.'

export const rule: Rule = {
  name: 'body-footnote-unused',
  severity: 'warning',
  meaning:
    'A note is written down, and no mark in the text leads to it, so it is not printed. Put its mark behind the sentence that it belongs to, or take the note out.',
  bad: inBody('The repairs cost four million euros.', '', note),
  good: inBody('The repairs cost four million euros.[^cost]', '', note),
}

export function unusedNote(name: string): Breach {
  return breach(
    rule,
    `Unexpected note \`[^${name}]\`, expected a mark in the text that leads to it`,
  )
}
