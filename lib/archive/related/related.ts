/**
 * Which articles are about the same: the cosine of tf-idf vectors (G. Salton and
 * C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988) over
 * headline, takeaways and topics, through an inverted index. The body is left
 * out: the takeaways are its summary, and a word changed in one body must not
 * change another page.
 */

import type { Entry } from '#lib/archive/archive.ts'
import { calendarNamesIn } from '#lib/evidence/dates/date-words.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { isTelling, wordsIn } from '#lib/text/words/words.ts'

export type Summary = Pick<Entry, 'slug' | 'title' | 'takeaways' | 'topics' | 'lang'>

export type Similar = {
  readonly slug: string
  /** Cosine, from `floor` to 1. */
  readonly score: number
  /** What both say, the most telling first. */
  readonly words: readonly string[]
}

export type SummaryIndex = {
  readonly vectors: ReadonlyMap<string, Vector>
  /** The same, newest first. */
  readonly inOrder: readonly Vector[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}

type Vector = {
  readonly slug: string
  readonly order: number
  /** Of length 1. */
  readonly weights: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, readonly Form[]>
}
type Posting = { readonly order: number; readonly weight: number }
/** A word as it stands somewhere; the label, for a topic. */
type Form = { readonly text: string; readonly opens: boolean; readonly inTitle: boolean }

/** How much more a word says in a headline, and a topic says altogether, than a word in a takeaway. */
const weightOf = { title: 2, topic: 2, takeaway: 1 } as const

/** Less than this is chance: articles on other subjects stay below, by trial with real ones. */
const floor = 0.06

/** Words in more than this share of the articles tell none of them apart, unless the articles are few. */
const commonShare = 1 / 4
const fewArticles = 6

/** A term leads to the articles in which it weighs most and no further, so that work grows with the archive and not with its square. */
const longestPosting = 64

/** How many candidates are compared in full, for each that is wanted. */
const comparedPerWanted = 6

const mostWords = 3

/** @param entries newest first, since of equals the newer comes first */
export function indexSummaries(entries: readonly Summary[]): SummaryIndex {
  const terms = entries.map(termsOnce)
  const spread = new Map<string, number>()
  for (const { counts } of terms) {
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  }
  const tooCommon = Math.max(fewArticles, entries.length * commonShare)
  const rarity = (term: string): number => {
    const articles = spread.get(term) ?? 0
    if (articles > tooCommon && !isTopic(term)) return 0
    return Math.log(1 + entries.length / articles)
  }
  const vectors = new Map<string, Vector>()
  const postings = new Map<string, Posting[]>()
  for (const [order, { counts, forms }] of terms.entries()) {
    const slug = entries[order]?.slug ?? ''
    const weights = unitLength(counts, rarity)
    vectors.set(slug, { slug, order, weights, forms })
    for (const [term, weight] of weights) {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, [{ order, weight }])
      else posting.push({ order, weight })
    }
  }
  const heaviestOf = new Map([...postings].map(([term, all]) => [term, heaviest(all)]))
  return { vectors, inOrder: [...vectors.values()], postings: heaviestOf }
}

/** Sorting is stable, so of equal weights the newer stay. */
function heaviest(postings: readonly Posting[]): readonly Posting[] {
  if (postings.length <= longestPosting) return postings
  return postings.toSorted((a, b) => b.weight - a.weight).slice(0, longestPosting)
}

type Terms = {
  readonly counts: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, readonly Form[]>
}

/** By takeaways, which stay the same object as long as their article's file does: cutting text into words is most of the work, and dev asks again with each request. */
const termsKnown = new WeakMap<
  Summary['takeaways'],
  { readonly besides: string; readonly terms: Terms }
>()

function termsOnce(summary: Summary): Terms {
  const { takeaways, title, topics, lang } = summary
  const besides = JSON.stringify([title, topics, lang])
  const known = termsKnown.get(takeaways)
  if (known?.besides === besides) return known.terms
  const terms = termsOf(summary)
  termsKnown.set(takeaways, { besides, terms })
  return terms
}

/** Terms carry their language, so that articles are only compared within one. */
function termsOf({ title, takeaways, topics, lang }: Summary): Terms {
  const counts = new Map<string, number>()
  const forms = new Map<string, Form[]>()
  const language = lang.split('-')[0] ?? lang
  const add = (term: string, weight: number, form: Form): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight)
    const known = forms.get(term)
    if (known === undefined) forms.set(term, [form])
    else known.push(form)
  }
  const { months, weekdays } = calendarNamesIn(lang)
  const isDate = (word: string): boolean => months.has(word) || weekdays.has(word)
  const addText = (text: string, place: 'title' | 'takeaway'): void => {
    for (const { text: word, stem, opens } of wordsIn(text, lang)) {
      // That two things happened in one month relates them as little as a number does.
      if (!isTelling(word, lang) || isDate(word.toLowerCase())) continue
      const form = { text: word, opens, inTitle: place === 'title' }
      add(`${language} ${stem}`, weightOf[place], form)
    }
  }
  addText(title, 'title')
  for (const takeaway of takeaways) addText(takeaway.text, 'takeaway')
  for (const { id, label } of topics) {
    add(`${language} ${topicMark}${id}`, weightOf.topic, {
      text: label,
      opens: false,
      inTitle: false,
    })
  }
  return { counts, forms }
}

const topicMark = '#'

function isTopic(term: string): boolean {
  return term.includes(topicMark)
}

function unitLength(
  counts: ReadonlyMap<string, number>,
  rarity: (term: string) => number,
): ReadonlyMap<string, number> {
  const weighted = [...counts]
    .map(([term, count]): [string, number] => [term, (1 + Math.log(count)) * rarity(term)])
    .filter(([, weight]) => weight > 0)
  const length = Math.hypot(...weighted.map(([, weight]) => weight))
  return new Map(weighted.map(([term, weight]) => [term, weight / length]))
}

export type Wanted = {
  readonly most: number
  /** Slugs that are not asked for, because the author named them. */
  readonly except: ReadonlySet<string>
  /** Counts the postings looked at, for the test that holds the work in bounds. */
  readonly tally?: { visits: number }
}

/** The articles most like the one at `slug`, best first; none rather than one that has nothing to do with it. */
export function similarTo(
  index: SummaryIndex,
  slug: string,
  { most, except, tally }: Wanted,
): readonly Similar[] {
  const own = index.vectors.get(slug)
  if (own === undefined || most <= 0) return []
  const guesses = new Float64Array(index.inOrder.length)
  const met: number[] = []
  for (const [term, weight] of own.weights) {
    for (const posting of index.postings.get(term) ?? []) {
      if (tally !== undefined) tally.visits += 1
      const before = guesses[posting.order] ?? 0
      if (before === 0) met.push(posting.order)
      guesses[posting.order] = before + weight * posting.weight
    }
  }
  const candidates = met.flatMap((order) => {
    const other = index.inOrder[order]
    return other === undefined || other === own || except.has(other.slug)
      ? []
      : [{ other, guess: guesses[order] ?? 0 }]
  })
  return foremost(candidates, most * comparedPerWanted)
    .map(({ other }) => compared(own, other))
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score || a.other.order - b.other.order)
    .slice(0, most)
    .map(({ other, score, shared }) => ({
      slug: other.slug,
      score,
      words: sharedWords(own, other, shared),
    }))
}

type Candidate = { readonly other: Vector; readonly guess: number }

/** The best `most`, best first; sorting them all would be most of the work. */
function foremost(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const best: Candidate[] = []
  for (const candidate of candidates) {
    const last = best[most - 1]
    if (last !== undefined && isBefore(last, candidate)) continue
    let place = best.length
    while (place > 0 && isBefore(candidate, best[place - 1] ?? candidate)) place -= 1
    best.splice(place, 0, candidate)
    best.length = Math.min(best.length, most)
  }
  return best
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.guess > b.guess || (a.guess === b.guess && a.other.order < b.other.order)
}

/** What both say, with how much it adds to the cosine, the most telling first. */
type Shared = readonly { readonly term: string; readonly part: number }[]

function compared(
  own: Vector,
  other: Vector,
): { readonly other: Vector; readonly score: number; readonly shared: Shared } {
  const shared: { term: string; part: number }[] = []
  for (const [term, weight] of own.weights) {
    const part = weight * (other.weights.get(term) ?? 0)
    if (part > 0) shared.push({ term, part })
  }
  shared.sort((a, b) => b.part - a.part || (a.term < b.term ? -1 : 1))
  return { other, score: shared.reduce((sum, { part }) => sum + part, 0), shared }
}

/**
 * Topics first, since an editor chose them; then names, and words that both say
 * in the headline or more than once: of a word said in passing no reader would
 * say that an article is about it. Such words stand only where there are no others.
 */
function sharedWords(own: Vector, other: Vector, shared: Shared): readonly string[] {
  const formsIn = (term: string): readonly (readonly Form[])[] =>
    [own, other].map(({ forms }) => forms.get(term) ?? [])
  const said = shared
    .map(({ term }) => ({
      topic: isTopic(term),
      text: shownForm(formsIn(term).flat()),
      isTold: isTopic(term) || isTold(formsIn(term)),
    }))
    .toSorted((a, b) => Number(b.topic) - Number(a.topic))
  const labels = new Set(
    said.flatMap(({ topic, text }) => (topic ? foldWord(text).split(' ') : [])),
  )
  // Where both are on the topic Security, that "security" stands in both says no more.
  const words = said.filter(({ topic, text }) => topic || !labels.has(foldWord(text)))
  const told = words.filter(({ isTold }) => isTold)
  return (told.length > 0 ? told : words).slice(0, mostWords).map(({ text }) => text)
}

/** Whether both are about it rather than say it in passing. */
function isTold(inEach: readonly (readonly Form[])[]): boolean {
  return (
    inEach.some(isName) ||
    inEach.every((forms) => forms.length > 1 || forms.some(({ inTitle }) => inTitle))
  )
}

/** With a capital wherever it does not begin a sentence. */
function isName(forms: readonly Form[]): boolean {
  const within = forms.filter(({ opens }) => !opens)
  return within.length > 0 && within.every(({ text }) => /^\p{Lu}/u.test(text))
}

/**
 * The form that a reader has met: the commonest, and rather one from within a
 * sentence than one with a capital that only says that a sentence begins.
 */
function shownForm(forms: readonly Form[]): string {
  const within = forms.filter(({ opens }) => !opens)
  const counted = new Map<string, number>()
  for (const { text } of within.length > 0 ? within : forms) {
    counted.set(text, (counted.get(text) ?? 0) + 1)
  }
  const [best] = [...counted].sort(
    ([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1),
  )
  return best?.[0] ?? ''
}
