/**
 * Scores of several parts made comparable. Pagefind ranks by BM25: a word counts
 * for more the fewer articles have it, and an article that is longer than others
 * for less. Each part knows only its own articles, so that a word which is rare in
 * one and frequent in another would weigh differently in each, and a word that a
 * part has not would be left out of the question there. Here every part is
 * reckoned with what all have.
 */

import type {
  Answering,
  PartAnswer,
  PartResult,
  WordScore,
} from '#components/search/part-answer.ts'

export type Ranked = { readonly result: PartResult; readonly score: number }

/** Pagefind's own, as long as nobody sets others; the last for a word that is in the text as it was asked. */
const saturation = 1.4
const lengthWeight = 0.75
const asWritten = 1.8

/** A part that has what is asked, and what is found in it, with its score among all. */
export type RankedPart = { readonly answer: PartAnswer; readonly ranked: readonly Ranked[] }

/**
 * What an index of all articles would have found.
 *
 * @param answers to one question
 * @param question as it was asked
 * @returns in the order of the answers
 */
export function rankedAsOne(
  answers: readonly Answering[],
  question: string,
): readonly RankedPart[] {
  const asked = answers[0]?.answer.search_keywords ?? []
  const isWeighed = answers.every(({ answer }) => answer.query_term_idfs !== undefined)
  if (asked.length > 0 && isWeighed) return weighed(answers, asked, wordsOf(question, asked))
  // A phrase is there or not, and without words no article is better than another.
  return answers.map(({ answer }) => ({
    answer,
    ranked: answer.results.map((result) => ({ result, score: result.score })),
  }))
}

/** In small letters and without signs, as many as there are stems; where no spaces part them, the stems. */
function wordsOf(question: string, asked: readonly string[]): readonly string[] {
  const plain = question.toLowerCase().replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
  const words = plain.split(/\s+/u).filter((word) => word !== '')
  return words.length === asked.length ? words : asked
}

function weighed(
  answers: readonly Answering[],
  asked: readonly string[],
  written: readonly string[],
): readonly RankedPart[] {
  const met = answers.map((answering) => asked.map((stem, place) => metIn(answering, stem, place)))
  const best = asked.map((_, place) => Math.max(0, ...met.map((each) => each[place]?.reach ?? 0)))
  const articles = sumOf(answers, ({ part }) => part.articles)
  const averageLength = sumOf(answers, ({ part }) => part.articles * part.averageLength) / articles
  const isBest = (part: readonly Met[], place: number): boolean =>
    [best[place], null].includes(part[place]?.reach ?? null)
  const rarity = asked.map((_, place) =>
    rarityOf(
      articles,
      sumOf(met, (part) => (isBest(part, place) ? (part[place]?.articles ?? 0) : 0)),
    ),
  )
  return answers.flatMap(({ part, answer }, index) => {
    const own = met[index] ?? []
    if (!asked.every((_, place) => isBest(own, place))) return []
    const change = {
      asked,
      written,
      rarity,
      own: own.map(({ rarity: before }) => before),
      lengths: { own: part.averageLength, all: averageLength },
    }
    const ranked = answer.results.map((result) => ({ result, score: scoreOf(result, change) }))
    return [{ answer, ranked }]
  })
}

/** What a part has of a word that is asked. */
type Met = {
  readonly articles: number
  readonly rarity: number
  /** How far its words go along with it: nowhere, for so many letters, or all the way; `null` where nothing tells. */
  readonly reach: number | null
}

/**
 * Where a part has no word that begins as is asked, Pagefind takes the longest one
 * that the asked one begins with: “the” for “theatre”. That is a guess to fall
 * back on, and none where another part has the word.
 */
function metIn({ part, answer }: Answering, stem: string, place: number): Met {
  const rarity = answer.query_term_idfs?.[place]?.idf ?? 0
  const articles = Math.round((part.articles + 1) / Math.exp(rarity) - 0.5)
  if (articles <= 0) return { articles: 0, rarity, reach: 0 }
  let reach = 0
  for (const { scores = [] } of answer.results) {
    for (const { search_term: word } of scores) {
      if (word.startsWith(stem)) return { articles, rarity, reach: Infinity }
      if (stem.startsWith(word)) reach = Math.max(reach, word.length)
    }
  }
  // What is narrowed down to nothing shows no words.
  return { articles, rarity, reach: reach === 0 ? null : reach }
}

/** As Pagefind has it. */
function rarityOf(articles: number, having: number): number {
  return Math.log((articles - having + 0.5) / (having + 0.5) + 1)
}

type Change = {
  /** Stems, and the words whose stems they are. */
  readonly asked: readonly string[]
  readonly written: readonly string[]
  /** Of each word that is asked, in all parts and in the one. */
  readonly rarity: readonly number[]
  readonly own: readonly number[]
  readonly lengths: { readonly own: number; readonly all: number }
}

function scoreOf(
  { score, scores = [], verbose_meta_scores: besides = [], params }: PartResult,
  { asked, written, rarity, own, lengths }: Change,
): number {
  const length = params?.document_length ?? lengths.own
  let before = 0
  let after = 0
  for (const word of scores) {
    const place = placeOf(word.search_term, asked)
    const counted = word.score * (isAsWritten(word.search_term, written[place]) ? asWritten : 1)
    const rarer = (rarity[place] ?? 0) / (own[place] ?? 1)
    before += counted
    after += counted * rarer * lengthChange(word, length, lengths)
  }
  const boost = sumOf(besides, ({ coverage_boost }) => coverage_boost)
  // Accents of the text, which Pagefind looks at besides, do not show in its words.
  const accents = before === 0 ? 1 : (score - boost) / before
  const whole = sumOf(rarity, (each) => each)
  const newBoost = sumOf(besides, ({ field_weight, matched_terms }) => {
    const places = new Set(matched_terms.map((word) => placeOf(word, asked)))
    const matched = sumOf([...places], (place) => rarity[place] ?? 0)
    return whole === 0 ? 0 : field_weight * matched * (matched / whole) ** 2
  })
  return after * accents + newBoost
}

function isAsWritten(word: string, written: string | undefined): boolean {
  return written !== undefined && (word.startsWith(written) || written.startsWith(word))
}

/** Which of the asked words a word was found by. */
function placeOf(word: string, asked: readonly string[]): number {
  const longest = (fits: (stem: string) => boolean): number =>
    asked.reduce(
      (best, stem, place) =>
        fits(stem) && stem.length > (asked[best]?.length ?? -1) ? place : best,
      -1,
    )
  const begun = longest((stem) => word.startsWith(stem))
  return begun >= 0 ? begun : longest((stem) => stem.startsWith(word))
}

/** What it does to a word's score that articles of all parts are longer or shorter on average than those of its own. */
function lengthChange(
  { params: { weighted_term_frequency, length_bonus } }: WordScore,
  length: number,
  { own, all }: Change['lengths'],
): number {
  const weight = weighted_term_frequency * length_bonus
  const damped = (average: number): number =>
    saturation * (1 - lengthWeight + (lengthWeight * length) / average) + weight
  return damped(own) / damped(all)
}

function sumOf<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((sum, each) => sum + of(each), 0)
}
