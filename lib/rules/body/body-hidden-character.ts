import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'body-hidden-character',
  severity: 'warning',
  meaning:
    'A character that nobody sees stands in the text; it can turn the direction of a line or split a word, so that no search finds it. It mostly comes along when text is copied. Delete it.',
  bad: inBody('Islanders had wai\u200bted for two years.'),
  good: inBody('Islanders had waited for two years.'),
}

/** @param name of the character, such as "U+200B" */
export function hiddenInBody(name: string): Breach {
  return breach(
    rule,
    `Unexpected invisible character ${name}, expected visible ones`,
    'it may turn the direction of the text or split a word: delete it',
  )
}
