import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'unknown-character',
  severity: 'warning',
  meaning:
    'The character belongs to nobody: fonts are free to draw it in any way, and most readers see an empty box. It mostly comes from a symbol font. Write the character or the words that were meant.',
  bad: inFront('title: Ferry returns \ue001'),
  good: inFront('title: Ferry returns ⛴'),
}

/** @param name of the character, such as "U+E001" */
export function unknownCharacterIn(name: string): Breach {
  return breach(
    rule,
    `Unexpected character ${name}, expected one that every reader’s fonts can have`,
  )
}
