/** The sentences of a body, read once for everything that is held against them. */

import { type DateMention, datesIn } from '#lib/evidence/dates/dates.ts'
import { headlineGroupsOf } from '#lib/evidence/headline-groups.ts'
import { KnownNames, type NameMention, namesIn, nameTokensIn } from '#lib/evidence/names/names.ts'
import { quantitiesIn } from '#lib/evidence/numbers/quantities.ts'
import type { Quantity } from '#lib/evidence/numbers/quantity.ts'
import { YearsSaid } from '#lib/evidence/dates/years-said.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'
import { isTelling, type Word, wordsIn } from '#lib/text/words/words.ts'

/** What a stretch of text says in words and facts. */
export type Read = {
  readonly text: string
  /** Every word, in order. */
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMention[]
}

export function readText(text: string, lang: string, tokens = nameTokensIn(text, lang)): Read {
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
  /** How much a stem says: more, the fewer sentences it stands in. */
  readonly rarities: ReadonlyMap<string, number>
  /** The passages in which a stem stands, and those that have a word of a group. */
  readonly holders: ReadonlyMap<string, readonly Passage[]>
  readonly groupHolders: ReadonlyMap<number, readonly Passage[]>
  /** Stems of five letters and more, by their first five. */
  readonly forms: ReadonlyMap<string, readonly string[]>
  readonly names: KnownNames
}

/** @param sections sentences in reading order, those of one section together */
export function readPassages(sections: readonly (readonly Sentence[])[], lang: string): Passages {
  const names = new KnownNames(lang)
  const years = new YearsSaid()
  const all = sections.flatMap((sentences, section) =>
    sentences.map((sentence): Passage => {
      const tokens = nameTokensIn(sentence.text, lang)
      const read = readText(sentence.text, lang, tokens)
      const stems = new Set<string>()
      const groups = new Set<number>()
      for (const { text, stem } of read.words) {
        if (!isTelling(text, lang)) continue
        stems.add(stem)
        for (const group of headlineGroupsOf(text, lang)) groups.add(group)
      }
      names.add(tokens, read.names)
      return { ...read, dates: years.read(read.dates), sentence, section, stems, groups }
    }),
  )
  const holders = holdersOf(all, ({ stems }) => stems)
  const groupHolders = holdersOf(all, ({ groups }) => groups)
  return {
    lang,
    all,
    frequency: countsOf(holders),
    rarities: raritiesOf(holders, all.length),
    groupFrequency: countsOf(groupHolders),
    holders,
    groupHolders,
    forms: byBeginning(holders.keys()),
    names,
  }
}

/** From what a passage has to all passages that have it. */
function holdersOf<Key>(
  passages: readonly Passage[],
  keysOf: (passage: Passage) => ReadonlySet<Key>,
): ReadonlyMap<Key, readonly Passage[]> {
  const made = new Map<Key, Passage[]>()
  for (const passage of passages) {
    for (const key of keysOf(passage)) {
      const known = made.get(key)
      if (known === undefined) made.set(key, [passage])
      else known.push(passage)
    }
  }
  return made
}

function countsOf<Key>(holders: ReadonlyMap<Key, readonly Passage[]>): ReadonlyMap<Key, number> {
  const made = new Map<Key, number>()
  for (const [key, { length }] of holders) made.set(key, length)
  return made
}

function raritiesOf(
  holders: ReadonlyMap<string, readonly Passage[]>,
  passages: number,
): ReadonlyMap<string, number> {
  const made = new Map<string, number>()
  for (const [stem, { length }] of holders) made.set(stem, Math.log(1 + passages / length))
  return made
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
