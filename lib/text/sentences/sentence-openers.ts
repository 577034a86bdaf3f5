/** Words that begin a sentence far more often than they begin a name. */

import { allLanguages } from '#lib/text/languages/all-languages.ts'
import { languageOf, madeOnce } from '#lib/text/languages/known-languages.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'

/** `null` where words of grammar are no names as well, as in "U.S. First Army", "Mr. Day". */
const listedOpeners = madeOnce(({ sentences }) => {
  const words = sentences?.openers ?? null
  return { words: words === null ? null : new Set(words) }
})

/**
 * Whether a text begins with one of them, behind an opening mark or not.
 *
 * @param language primary
 */
export function startsWithOpener(text: string, language: string): boolean {
  const found = opening.exec(text)
  const word = found?.[1] ?? ''
  if (word === '') return false
  const known = languageOf(language)
  const own = known === null ? null : listedOpeners(known).words
  if (own !== null) return own.has(word)
  // "J. Le Roux", "A. van Dijk": what stands between names is no opener.
  if (particle.test(text)) return false
  return functionWordsOf(language)?.has(foldWord(word)) ?? false
}

/** "J. A. Smith": an initial is no opener. */
const opening = /^["'“„‘«‹([¿¡]?\s?(\p{L}+)(?![\p{L}.])/u

const particles = allLanguages.flatMap(({ names }) => names?.capitalParticles ?? [])

const particle = new RegExp(
  String.raw`^(?:${[...new Set(particles)].join('|')})\s(?:\p{L}+\s)?\p{Lu}`,
  'u',
)
