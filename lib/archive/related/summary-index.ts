/**
 * Which articles say what, and how much it tells of them: tf-idf vectors and an
 * inverted index. Articles and terms are numbers here, and what is known of them
 * lies in rows of numbers: ten thousand articles say a third of a million terms.
 */

import { type Form, isTopic, type Summary, termsOnce } from '#lib/archive/related/terms.ts'

export type SummaryIndex = {
  /** Newest first; an article's number is its place here. */
  readonly slugs: readonly string[]
  readonly orderOf: ReadonlyMap<string, number>
  readonly terms: readonly Term[]
  /** By article, its terms in the order in which it says them; vectors are of length 1. */
  readonly vectors: Rows
  /** By term, the articles that it leads to. */
  readonly postings: Rows
  /** By article and term. */
  readonly formsIn: (order: number, term: number) => readonly Form[]
  readonly scratch: Scratch
}

/** Room to reckon in for whoever asks for one article after another; all of it is zero in between. */
export type Scratch = {
  /** By article, how much of the cosine is known of the terms that lead to it. */
  readonly guesses: Float64Array
  /** By term, how much it weighs in the article that is asked for. */
  readonly own: Float64Array
}

export type Term = { readonly text: string; readonly isTopic: boolean }

/** One row after the other: row `n` begins at `starts[n]` and ends where the next begins. */
export type Rows = {
  readonly starts: Uint32Array
  readonly of: Uint32Array
  readonly weights: Float64Array
}

/** Words in more than this share of the articles tell none of them apart, unless the articles are few. */
const commonShare = 1 / 4
const fewArticles = 6

/** A term leads to the articles in which it weighs most and no further, so that work grows with the archive and not with its square. */
const longestPosting = 64

/** @param entries newest first, since of equals the newer comes first */
export function indexSummaries(entries: readonly Summary[]): SummaryIndex {
  const said = entries.map(termsOnce)
  const spread = new Map<string, number>()
  for (const { counts } of said) {
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  }
  const tooCommon = Math.max(fewArticles, entries.length * commonShare)
  const terms: Term[] = []
  const rarities: number[] = []
  const numbers = new Map<string, number>()
  for (const [text, articles] of spread) {
    const topic = isTopic(text)
    if (articles > tooCommon && !topic) continue
    numbers.set(text, terms.length)
    terms.push({ text, isTopic: topic })
    rarities.push(Math.log(1 + entries.length / articles))
  }
  const vectors = emptyRows(
    entries.length,
    said.reduce((sum, { counts }) => sum + counts.size, 0),
  )
  let end = 0
  for (const [order, { counts }] of said.entries()) {
    const start = end
    for (const [text, count] of counts) {
      const term = numbers.get(text)
      if (term === undefined) continue
      vectors.of[end] = term
      vectors.weights[end] = (1 + Math.log(count)) * (rarities[term] ?? 0)
      end += 1
    }
    toUnitLength(vectors.weights.subarray(start, end))
    vectors.starts[order + 1] = end
  }
  const slugs = entries.map(({ slug }) => slug)
  return {
    slugs,
    orderOf: new Map(slugs.map((slug, order) => [slug, order])),
    terms,
    vectors,
    postings: heaviestOf(turned(vectors, terms.length)),
    formsIn: (order, term) => said[order]?.forms.get(terms[term]?.text ?? '') ?? [],
    scratch: {
      guesses: new Float64Array(entries.length),
      own: new Float64Array(terms.length),
    },
  }
}

function emptyRows(rows: number, values: number): Rows {
  return {
    starts: new Uint32Array(rows + 1),
    of: new Uint32Array(values),
    weights: new Float64Array(values),
  }
}

function toUnitLength(weights: Float64Array): void {
  const length = Math.hypot(...weights)
  for (const [place, weight] of weights.entries()) weights[place] = weight / length
}

/** The same by what stands in the rows: the numbers of the rows in which it stands, in their order. */
function turned(rows: Rows, count: number): Rows {
  const values = rows.starts.at(-1) ?? 0
  const made = emptyRows(count, values)
  const { starts } = made
  for (const term of rows.of.subarray(0, values)) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < count; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  }
  const next = starts.slice()
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      const term = rows.of[at] ?? 0
      const place = next[term] ?? 0
      next[term] = place + 1
      made.of[place] = row
      made.weights[place] = rows.weights[at] ?? 0
    }
  }
  return made
}

/** Of each row the heaviest; of equal weights the newer stay. */
function heaviestOf({ starts, of, weights }: Rows): Rows {
  const rows = starts.length - 1
  const made = emptyRows(rows, of.length)
  let end = 0
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    const least = leastOf(weights.subarray(from, to))
    for (let at = from; at < to; at += 1) {
      const weight = weights[at] ?? 0
      if (weight < least.weight) continue
      if (weight === least.weight) {
        if (least.places === 0) continue
        least.places -= 1
      }
      made.of[end] = of[at] ?? 0
      made.weights[end] = weight
      end += 1
    }
    made.starts[row + 1] = end
  }
  return made
}

/** The weight of the lightest that stay, and how many of this weight there is room for. */
function leastOf(weights: Float64Array): { readonly weight: number; places: number } {
  if (weights.length <= longestPosting) return { weight: 0, places: 0 }
  const heaviest = weights.toSorted().subarray(-longestPosting)
  const weight = heaviest[0] ?? 0
  return { weight, places: heaviest.filter((each) => each === weight).length }
}
