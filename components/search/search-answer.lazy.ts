/** What a search comes to. It forgives: where nothing is found it looks for what is near. */

import { isMet, nearQuestion, unmetWords, wordsIn } from '#components/search/near-words.ts'
import { type IndexFragment, type Shown, shownOf } from '#components/search/passages.ts'
import type { Sought } from '#components/search/search-address.ts'
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
    | 'nothing'
  /** How many articles there are in all. */
  readonly total: number
  readonly results: readonly Result[]
  /** What may have been meant; `null` when nothing is near, or all was met. */
  readonly near: string | null
}

export type Result = { readonly article: IndexFragment; readonly shown: Shown }

/** @throws when the index cannot be read */
export async function answerTo(sought: Sought): Promise<Answer> {
  const found = await articlesWith(sought)
  if (found.length > 0) {
    const results = await resultsOf(found, sought.shown)
    const met = results.flatMap(({ shown }) => shown.met)
    if (isMet(sought.words, met)) {
      const near = await nearTo(sought.words, unmetWords(sought.words, met)).catch(() => null)
      return { kind: 'found', total: found.length, results, near }
    }
  }
  const near = await nearTo(sought.words, wordsIn(sought.words))
  const nearFound = near === null ? [] : await articlesWith({ ...sought, words: near })
  if (nearFound.length > 0) {
    const results = await resultsOf(nearFound, sought.shown)
    return { kind: 'near', total: nearFound.length, results, near }
  }
  const some = await articlesWithSome(wordsIn(sought.words), sought)
  const results = await resultsOf(some, sought.shown)
  return { kind: some.length > 0 ? 'some' : 'nothing', total: some.length, results, near }
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
