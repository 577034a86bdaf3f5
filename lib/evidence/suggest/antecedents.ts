/** Whether what the pronouns of a sentence mean stands in the sentence itself, in front of them. */

import { type Read, readText } from '#lib/evidence/passages.ts'
import type { LeaningWords } from '#lib/text/languages/parts/leaning-words.ts'
import { isTelling } from '#lib/text/words/words.ts'

/**
 * A pronoun for a person wants a name or somebody who is introduced; others
 * want any word with a meaning of its own. Which of several it means is not asked.
 */
export function hasAntecedents(
  text: string,
  lang: string,
  { persons, somebody, pronouns }: LeaningWords,
): boolean {
  const { words, names } = readText(text, lang)
  const said = words.map((word) => bareOf(word.text.toLowerCase()))
  const person = said.findIndex((word) => persons.includes(word))
  const other = said.findIndex((word) => pronouns.includes(word))
  if (other !== -1 && !words.slice(0, other).some((word) => isTelling(word.text, lang))) {
    return isNamedBehind(text, { words, names }, other)
  }
  if (person === -1) return true
  const from = words[person]?.from ?? 0
  return (
    said.slice(0, person).some((word) => somebody.includes(word)) ||
    // What stands right in front of a pronoun does something to somebody else: "Sentencing her, …".
    names.some((name) => name.to < from - 1) ||
    isNamedBehind(text, { words, names }, person)
  )
}

/** "In her first speech, Ann Example …": the second word, and a name right behind the first comma. */
function isNamedBehind(
  text: string,
  { words, names }: Pick<Read, 'words' | 'names'>,
  at: number,
): boolean {
  const pronoun = words[at]
  if (at !== 1 || pronoun === undefined) return false
  const comma = text.indexOf(', ')
  if (comma <= pronoun.from + pronoun.text.length) return false
  return names.some(({ from }) => from === comma + ', '.length)
}

/** "it's" leans as "it" does. */
export function bareOf(word: string): string {
  return word.replace(/['’].*$/u, '')
}
