/** Whether what the pronouns of a sentence mean stands in the sentence itself, in front of them. */

import { namesIn } from '#lib/evidence/names/names.ts'
import type { LeaningWords } from '#lib/text/languages/parts/leaning-words.ts'
import { isTelling, type Word, wordsIn } from '#lib/text/words/words.ts'

/**
 * A pronoun for a person wants a name or somebody who is introduced; others
 * want any word with a meaning of its own. Which of several it means is not asked.
 */
export function hasAntecedents(
  text: string,
  lang: string,
  { persons, somebody, pronouns }: LeaningWords,
): boolean {
  const words = wordsIn(text, lang)
  const said = words.map((word) => bareOf(word.text.toLowerCase()))
  const person = said.findIndex((word) => persons.includes(word))
  const other = said.findIndex((word) => pronouns.includes(word))
  if (other !== -1 && !words.slice(0, other).some((word) => isTelling(word.text, lang))) {
    return isNamedBehind(text, lang, words, other)
  }
  if (person === -1) return true
  const from = words[person]?.from ?? 0
  return (
    said.slice(0, person).some((word) => somebody.includes(word)) ||
    namesIn(text, lang).some((name) => name.to <= from) ||
    isNamedBehind(text, lang, words, person)
  )
}

/** "In her first speech, Ann Example …": the second word, and a name right behind the first comma. */
function isNamedBehind(text: string, lang: string, words: readonly Word[], at: number): boolean {
  const pronoun = words[at]
  if (at !== 1 || pronoun === undefined) return false
  const comma = text.indexOf(', ')
  if (comma <= pronoun.from + pronoun.text.length) return false
  return namesIn(text, lang).some(({ from }) => from === comma + ', '.length)
}

/** "it's" leans as "it" does. */
export function bareOf(word: string): string {
  return word.replace(/['’].*$/u, '')
}
