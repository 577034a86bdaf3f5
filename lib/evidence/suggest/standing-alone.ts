/** Whether a sentence says something by itself, and what can be taken off it without touching its grammar. */

import { languageOf } from '#lib/text/languages/known-languages.ts'
import type { LeaningWords } from '#lib/text/languages/parts/leaning-words.ts'
import { wordsIn } from '#lib/text/words/words.ts'

/** Words that a takeaway may have; a sentence out of these bounds says too little, or too many things. */
const [fewest, most] = [6, 40]

/**
 * The sentence as a takeaway would say it; `null` when it does not stand alone:
 * a question, speech, a piece of a longer quotation, the beginning of a list,
 * or a sentence that takes up the one before it ("But she …", "This means …").
 */
export function standingAlone(sentence: string, lang: string): string | null {
  const leaning = languageOf(lang)?.leaning ?? null
  const text = trimmed(sentence, leaning)
  if (!/[.!。！։।][)\]"'”’»]*$/u.test(text) || /[?？]/u.test(text)) return null
  if (/^["'“”‘„«»「『(]/u.test(text) || !balanced(text)) return null
  if (/^\p{Ll}/u.test(text)) return null
  if (leaning?.saidBehind?.test(text) === true) return null
  const words = wordsIn(text, lang)
  if (words.length < fewest || words.length > most) return null
  const opener = words[0]?.text.toLowerCase() ?? ''
  if (leaning === null) return text
  const start = words.slice(0, 3).map((word) => word.text.toLowerCase())
  if (leaning.words.includes(bareOf(opener))) return null
  return leaning.phrases.some((phrase) => `${start.join(' ')} `.startsWith(`${phrase} `))
    ? null
    : text
}

/** "it's" leans as "it" does. */
function bareOf(word: string): string {
  return word.replace(/['’].*$/u, '')
}

/** A quotation that opens in one sentence and closes in another is cut in two. */
function balanced(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  const german = /[„]/u.test(text)
  return (
    count(/"/gu) % 2 === 0 &&
    (german || count(/“/gu) === count(/”/gu)) &&
    count(/«/gu) === count(/»/gu) &&
    count(/\(/gu) === count(/\)/gu)
  )
}

/** "STELLBERG, Ohio (Plains News) — ", in front of the first words of an agency's story. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L} .]{2,20})?(?: \([^)]{2,40}\))? (?:—|–|--) /u

/** Who said it stays: without that, what somebody claims would become what is so. */
function trimmed(sentence: string, leaning: LeaningWords | null): string {
  const bare = sentence.replace(dateline, '')
  // "However, " and the like lean on what stands before and can go; a comma behind them makes that safe.
  const connective = leaning?.connectives?.exec(bare)?.[0] ?? ''
  const rest = bare.slice(connective.length)
  return connective === '' ? rest : rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
