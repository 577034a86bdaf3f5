/** Whether a sentence says something by itself, and what can be taken off it without touching its grammar. */

import { bareOf, hasAntecedents } from '#lib/evidence/suggest/antecedents.ts'
import { hasSaying, saysWhoSaid, withoutQuotations } from '#lib/evidence/suggest/quotations.ts'
import { languageOf } from '#lib/text/languages/known-languages.ts'
import type { LeaningWords } from '#lib/text/languages/parts/leaning-words.ts'
import { countWords } from '#lib/text/words/count-words.ts'
import { wordsIn } from '#lib/text/words/words.ts'

/** Words that a takeaway may have: fewer say too little, and of more the checker says that they are too many. */
const [fewest, most] = [6, 30]
/** Characters that so many words may have, with all marks: what is longer is not looked at. */
const longest = 1000

/**
 * The sentence as a takeaway would say it; `null` when it does not stand alone:
 * a question, speech, a piece of a longer quotation or one that nobody is said
 * to have said, the beginning of a list, a sentence that takes up the one
 * before it ("But she …", "This means …"), and one that tells nothing: it sets
 * a scene, speaks to the reader, or says what the article is about to do.
 */
export function standingAlone(sentence: string, lang: string): string | null {
  if (sentence.length > longest) return null
  const leaning = languageOf(lang)?.leaning ?? null
  const text = shortened(trimmed(sentence, leaning), lang, leaning)
  if (!isWhole(text)) return null
  const words = countWords(text, lang)
  if (words < fewest || words > most) return null
  return leaning === null || isStatement(text, lang, leaning) ? text : null
}

/** As far as its marks show. */
function isWhole(text: string): boolean {
  return (
    /[.!。！։।][)\]"'”’»]*$/u.test(text) &&
    !/[?？؟]/u.test(text) &&
    !/^["'“”‘„«»「『(\p{Ll}]/u.test(text) &&
    balanced(text)
  )
}

function isStatement(text: string, lang: string, leaning: LeaningWords): boolean {
  const own = withoutQuotations(text)
  const { saidBehind, takenUp, firstOrSecond, scenes, course } = leaning
  return (
    !beginsLeaning(text, lang, leaning) &&
    ![saidBehind, takenUp, firstOrSecond, scenes, course].some((each) => each?.test(own)) &&
    saysWhoSaid(text, lang, leaning) &&
    hasAntecedents(own, lang, leaning)
  )
}

function beginsLeaning(text: string, lang: string, leaning: LeaningWords): boolean {
  const start = wordsIn(text, lang)
    .slice(0, 3)
    .map((word) => word.text.toLowerCase())
  const opener = bareOf(start[0] ?? '')
  return (
    leaning.words.includes(opener) ||
    // "Use of force" and "Call-outs" are no commands.
    (leaning.commands.includes(opener) && !/^[\p{L}'’]+(?:-| of )/u.test(text)) ||
    leaning.phrases.some((phrase) => `${start.join(' ')} `.startsWith(`${phrase} `))
  )
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

/** "STELLBERG, Ohio (Plains News) — " or "(Plains News) ", in front of the first words of an agency's story. */
const dateline =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L} .]{2,20})?(?: \([^)]{2,40}\))? (?:—|–|--) |^\([^)]{2,40}\) (?:(?:—|–|--) )?(?=\p{Lu})/u

/** Who said it stays: without that, what somebody claims would become what is so. */
function trimmed(sentence: string, leaning: LeaningWords | null): string {
  const bare = sentence.replace(dateline, '')
  // "However, " and the like lean on what stands before and can go; a comma behind them makes that safe.
  const connective = leaning?.connectives?.exec(bare)?.[0] ?? ''
  const rest = bare.slice(connective.length)
  return connective === '' ? rest : rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** A sentence of too many words without what only adds something: an aside between commas, a last clause. */
function shortened(text: string, lang: string, leaning: LeaningWords | null): string {
  if (leaning === null || countWords(text, lang) <= most) return text
  const bare = leaning.asides === null ? text : text.replace(leaning.asides, ' ')
  return countWords(bare, lang) <= most ? bare : withoutTail(bare, lang, leaning)
}

/** Not where it says who said all of it, or would cut a quotation in two. */
function withoutTail(text: string, lang: string, leaning: LeaningWords): string {
  const comma = text.lastIndexOf(', ')
  const tail = text.slice(comma)
  const goes =
    comma !== -1 && leaning.tails?.test(tail) === true && /^[^"“”„«»()]*[.!]$/u.test(tail)
  return goes && !hasSaying(tail, lang, leaning) ? `${text.slice(0, comma)}.` : text
}
