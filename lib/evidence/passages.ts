/** The sentences of a body, read once for everything that is held against them. */

import { type DateMention, datesIn } from '#lib/evidence/dates.ts'
import { headlineGroupsOf } from '#lib/evidence/headline-english.ts'
import { KnownNames, type NameMention, namesIn, nameTokensIn } from '#lib/evidence/names.ts'
import { type Quantity, quantitiesIn } from '#lib/evidence/quantities.ts'
import type { Sentence } from '#lib/text/sentences.ts'
import { isTelling, type Word, wordsIn } from '#lib/text/words.ts'

/** What a stretch of text says in words and facts. */
export type Read = {
  readonly text: string
  /** Every word, in order. */
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMention[]
}

export function readText(text: string, lang: string, tokens = nameTokensIn(text)): Read {
  const dates = datesIn(text, lang)
  const quantities = quantitiesIn(text, lang, dates)
  // In the order of the text, as those who read them expect.
  const facts = [...dates, ...quantities.filter(({ implied }) => !implied)].sort(
    (a, b) => a.from - b.from,
  )
  const names = namesIn(text, lang, facts, tokens)
  return { text, words: wordsIn(text, lang), dates, quantities, names }
}

export type Passage = Read & {
  readonly sentence: Sentence
  /** Which section it stands in: neighbours across a heading are none. */
  readonly section: number
  /** Stems of its telling words. */
  readonly stems: ReadonlySet<string>
  readonly groups: ReadonlySet<number>
}

export type Passages = {
  readonly lang: string
  readonly all: readonly Passage[]
  /** In how many sentences a stem stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly groupFrequency: ReadonlyMap<number, number>
  /** Stems of five letters and more, by their first five. */
  readonly forms: ReadonlyMap<string, readonly string[]>
  readonly names: KnownNames
}

/** @param sections sentences in reading order, those of one section together */
export function readPassages(sections: readonly (readonly Sentence[])[], lang: string): Passages {
  const frequency = new Map<string, number>()
  const groupFrequency = new Map<number, number>()
  const names = new KnownNames()
  const all = sections.flatMap((sentences, section) =>
    sentences.map((sentence): Passage => {
      const tokens = nameTokensIn(sentence.text)
      const read = readText(sentence.text, lang, tokens)
      const telling = read.words.filter(({ text }) => isTelling(text, lang))
      const stems = new Set(telling.map(({ stem }) => stem))
      const groups = new Set(telling.flatMap(({ text }) => headlineGroupsOf(text, lang)))
      for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
      for (const group of groups) groupFrequency.set(group, (groupFrequency.get(group) ?? 0) + 1)
      names.add(tokens, read.names)
      return { ...read, sentence, section, stems, groups }
    }),
  )
  return { lang, all, frequency, groupFrequency, forms: byBeginning(frequency.keys()), names }
}

function byBeginning(stems: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>()
  for (const stem of stems) {
    if (stem.length < 5) continue
    const known = made.get(stem.slice(0, 5))
    if (known === undefined) made.set(stem.slice(0, 5), [stem])
    else known.push(stem)
  }
  return made
}
