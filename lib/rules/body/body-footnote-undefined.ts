import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const text = 'The repairs cost four million euros.[^cost]'

export const rule: Rule = {
  name: 'body-footnote-undefined',
  severity: 'error',
  meaning:
    'The mark of a note stands in the text, and there is no note: readers see the brackets. Write the note on a line of its own, beginning with the same mark and a colon.',
  bad: inBody(text),
  good: inBody(text, '', '[^cost]: Report of the port authority.'),
}

/** @param name between `[^` and `]` */
export function undefinedNote(written: string, name: string): Breach {
  return breach(rule, `Unexpected \`${written}\`, expected a note \`[^${name}]: words\``)
}
