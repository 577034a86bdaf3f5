/** Where a search met nothing, or only words that begin alike: what its reader may have meant. */

import { distance } from 'fastest-levenshtein'

/** Looked at for a slip of the finger; the rest of a long question is not. */
const mostWords = 8

/** Shorter ones are near to too many, longer ones are no words. */
const isLongEnough = (word: string): boolean => word.length >= 4 && word.length <= 30

/** Whether any word of a question is among those that were found: the index also offers what only begins alike. */
export function isMet(words: string, met: readonly string[]): boolean {
  const asked = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  return asked.length === 0 || asked.some((word) => isAmong(word, met))
}

/** Words of a question that no found word is a form of. */
export function unmetWords(words: string, met: readonly string[]): readonly string[] {
  return wordsIn(words).filter((word) => !isAmong(word, met))
}

function isAmong(word: string, met: readonly string[]): boolean {
  return met.some((found) => isFormOf(folded(word), folded(found)))
}

/** "pad" is in "left-pad"; "cities" and "city" begin alike and differ in what grammar may have added, "lettesr" and "let" in more than that. */
function isFormOf(word: string, found: string): boolean {
  if (found.includes(word)) return true
  const alike = beginningOf(word, found)
  const shorterEnding = Math.min(word.length, found.length) - alike
  const longerEnding = Math.max(word.length, found.length) - alike
  return alike >= 3 && shorterEnding <= 1 && longerEnding <= 3
}

/** How many letters two words begin with alike. */
function beginningOf(a: string, b: string): number {
  let alike = 0
  while (alike < a.length && a[alike] === b[alike]) alike += 1
  return alike
}

/**
 * The question with each word that was not met put right.
 *
 * @param known the words of the archive, those of most articles first
 * @returns `null` when there is nothing to put right
 */
export function nearQuestion(
  words: string,
  unmet: readonly string[],
  known: readonly string[],
): string | null {
  let changed = words
  for (const word of unmet.slice(0, mostWords)) {
    const near = nearWord(word, known)
    if (near !== null) changed = changed.replace(word, near)
  }
  return changed === words ? null : changed
}

/** `null` also for a word that is known. */
function nearWord(written: string, known: readonly string[]): string | null {
  const word = folded(written)
  const allowed = word.length < 6 ? 1 : word.length < 9 ? 2 : 3
  const swapped = swaps(word)
  let best: string | null = null
  let least = allowed + 0.6
  for (const candidate of known) {
    const plain = folded(candidate)
    if (plain === word) return null
    // Two letters the wrong way round are the likeliest slip, and slips come late in a word.
    const slips = swapped.has(plain) ? 0.9 : distance(word, plain)
    const far = slips + 0.5 * (1 - beginningOf(word, plain) / word.length)
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best
}

/** The word with each two neighbouring letters the other way round. */
function swaps(word: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, word.length - 1) }, (_, place) => {
      const [a = '', b = ''] = [word[place], word[place + 1]]
      return word.slice(0, place) + b + a + word.slice(place + 2)
    }),
  )
}

/** For asking one by one, where no article has all. */
export function wordsIn(words: string): readonly string[] {
  const all = words.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return [...new Set(all)].filter(isLongEnough).slice(0, mostWords)
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
