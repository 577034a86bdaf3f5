/** What a search comes to. It forgives: where nothing is found it looks for what is near. */

import { isMet, nearQuestion, unmetWords, wordsIn } from '#components/search/near-words.ts'
import { type IndexFragment, type Shown, shownOf } from '#components/search/passages.ts'
import { isNarrowed, type Sought, soughtIn } from '#components/search/search-address.ts'
import {
  articlesWith,
  articlesWithSome,
  type Found,
  knownWords,
} from '#components/search/search-index.lazy.ts'

export type Answer = {
  readonly kind:
    | 'found'
    /** Nothing is found, but for what `near` says. */
    | 'near'
    /** No article has all words. */
    | 'some'
    /** Nothing is found but by leaving the choice of topic, author and year; `total` is none. */
    | 'elsewhere'
    | 'nothing'
  /** How many articles there are in all. */
  readonly total: number
  readonly results: readonly Result[]
  /** What may have been meant; `null` when nothing is near, or all was met. */
  readonly near: string | null
  /** How many articles there are beyond what the search is narrowed to; 0 where something is found. */
  readonly elsewhere: number
}

export type Result = { readonly article: IndexFragment; readonly shown: Shown }

/** @throws when the index cannot be read */
export async function answerTo(sought: Sought): Promise<Answer> {
  const found = await metBy(sought)
  if (found !== null) {
    const { total, results, met } = found
    const near = await nearTo(sought.words, unmetWords(sought.words, met)).catch(() => null)
    return { kind: 'found', total, results, near, elsewhere: 0 }
  }
  const elsewhere = isNarrowed(sought)
    ? await metBy({ ...soughtIn(''), words: sought.words })
    : null
  if (elsewhere !== null) {
    return { kind: 'elsewhere', total: 0, results: [], near: null, elsewhere: elsewhere.total }
  }
  const near = await nearTo(sought.words, wordsIn(sought.words))
  const nearFound = near === null ? [] : await articlesWith({ ...sought, words: near })
  if (nearFound.length > 0) {
    const results = await resultsOf(nearFound, sought.shown)
    return { kind: 'near', total: nearFound.length, results, near, elsewhere: 0 }
  }
  const some = await articlesWithSome(wordsIn(sought.words), sought)
  const results = await resultsOf(some, sought.shown)
  const kind = some.length > 0 ? 'some' : 'nothing'
  return { kind, total: some.length, results, near, elsewhere: 0 }
}

type MetBy = Pick<Answer, 'total' | 'results'> & {
  /** Words of the articles that meet what is sought. */
  readonly met: readonly string[]
}

/** `null` where none has all that is sought. */
async function metBy(sought: Sought): Promise<MetBy | null> {
  const found = await articlesWith(sought)
  if (found.length === 0) return null
  const results = await resultsOf(found, sought.shown)
  const met = results.flatMap(({ shown }) => shown.met)
  return isMet(sought.words, met) ? { total: found.length, results, met } : null
}

async function nearTo(words: string, unmet: readonly string[]): Promise<string | null> {
  return unmet.length === 0 ? null : nearQuestion(words, unmet, await knownWords())
}

function resultsOf(found: readonly Found[], most: number): Promise<readonly Result[]> {
  return Promise.all(
    found.slice(0, most).map(async ({ fragment }) => {
      const article = await fragment()
      return { article, shown: shownOf(article) }
    }),
  )
}
