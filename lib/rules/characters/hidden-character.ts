import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'hidden-character',
  severity: 'error',
  meaning:
    'A character that nobody sees stands in a name, a headline or a link; it can turn the direction of the text, or make two names look alike. It mostly comes along when text is copied. Delete the words and type them anew.',
  bad: inFront('title: Ferry\u200b returns'),
  good: inFront('title: Ferry returns'),
}

/** @param name of the character, such as "U+200B" */
export function hiddenCharacterIn(name: string): Breach {
  return breach(
    rule,
    `Unexpected invisible character ${name}, expected visible ones`,
    'type the text anew',
  )
}

export function hiddenInLink(name: string): Breach {
  return breach(
    rule,
    `Unexpected invisible character ${name} in the words of a link, expected visible ones`,
    'type the words anew',
  )
}
