/** What a sentence quotes, and whether it says whose words they are. */

import type { LeaningWords } from '#lib/text/languages/parts/leaning-words.ts'
import { wordsIn } from '#lib/text/words/words.ts'

/** Each pair of marks that languages have; an apostrophe between letters is none of them. */
const quotation =
  /"[^"]*"|“[^”]*”|„[^“”"]*[“”"]|«[^»]*»|»[^«]*«|「[^」]*」|『[^』]*』|(?<![\p{L}\p{N}])['‘](?:[^'‘’]|['’](?=\p{L}))*['’](?!\p{L})/gu

/** A shorter one is a title, or a word that the writer does not want to own. */
const fewestQuoted = 4

/** Without the quotations, whose pronouns and verbs are somebody else's. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, '…')
}

/** Whether anything in it is somebody's own words. */
export function quotes(text: string): boolean {
  return text.search(quotation) !== -1
}

/** Whether the sentence quotes nothing, or has a verb of saying outside of what it quotes. */
export function saysWhoSaid(text: string, lang: string, leaning: LeaningWords): boolean {
  if (leaning.saying.length === 0) return true
  const quoted = text.match(quotation) ?? []
  return (
    quoted.every((each) => wordsIn(each, lang).length < fewestQuoted) ||
    hasSaying(withoutQuotations(text), lang, leaning)
  )
}

export function hasSaying(text: string, lang: string, { saying }: LeaningWords): boolean {
  return wordsIn(text, lang).some((word) => saying.includes(word.text.toLowerCase()))
}
