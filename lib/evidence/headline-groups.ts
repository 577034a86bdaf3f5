/**
 * Words that headlines and summaries put for one another. A word of a group
 * bears out another of it, at a discount, since "slams" is more than
 * "criticised" and both more than "said".
 */

import { languageOf, madeOnce } from '#lib/text/languages/known-languages.ts'
import { onceAWord } from '#lib/text/words/once-a-word.ts'

/** From a word in small letters to the numbers of its groups. */
const groupsByWord = madeOnce(({ headlines }): ReadonlyMap<string, readonly number[]> => {
  const made = new Map<string, number[]>()
  for (const [number, words] of (headlines ?? []).entries()) {
    for (const word of words) {
      const known = made.get(word)
      if (known === undefined) made.set(word, [number])
      else if (!known.includes(number)) known.push(number)
    }
  }
  return made
})

const none: readonly number[] = []

const groupsOf = madeOnce((language) => {
  const groups = groupsByWord(language)
  return onceAWord((word) => groups.get(word.toLowerCase()) ?? none)
})

export function headlineGroupsOf(word: string, lang: string): readonly number[] {
  const language = languageOf(lang)
  return language === null || language.headlines === null ? none : groupsOf(language)(word)
}
