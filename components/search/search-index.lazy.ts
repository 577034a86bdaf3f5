/** The index of the site's articles, which a browser reads piece by piece; nothing of it comes before something is sought. */

import type { IndexFragment } from '#components/search/passages.ts'
import { askedOf, isNarrowed, type Sought } from '#components/search/search-address.ts'
import { urls } from '#components/controls/site-globals.lazy.ts'
import { facets, indexProgram, newestFirst, wordListFile } from '#lib/site/search-index.ts'

export type Found = { readonly fragment: () => Promise<IndexFragment> }

/** As far as it is used here; the same build makes it and this. */
type Pagefind = {
  readonly search: (
    words: string | null,
    options: {
      readonly filters: Readonly<Record<string, string>>
      readonly sort?: Readonly<Record<string, 'desc'>>
    },
  ) => Promise<{ readonly results: readonly RawResult[] }>
}

type RawResult = {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<IndexFragment>
}

let opened: Promise<Pagefind> | undefined

function open(): Promise<Pagefind> {
  opened ??= (import(urls.searchIndex(indexProgram)) as Promise<Pagefind>).catch(
    (error: unknown) => {
      // Asked for again the next time.
      opened = undefined
      throw error
    },
  )
  return opened
}

/** The best first; without words, the newest. */
export async function articlesWith(sought: Sought): Promise<readonly Found[]> {
  return (await ask(sought)).map(foundOf)
}

/** Articles with any of these words, the best first. */
export async function articlesWithSome(
  words: readonly string[],
  sought: Sought,
): Promise<readonly Found[]> {
  const best = new Map<string, RawResult>()
  for (const word of words) {
    for (const result of await ask({ ...sought, words: word })) {
      if ((best.get(result.id)?.score ?? 0) < result.score) best.set(result.id, result)
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(foundOf)
}

async function ask(sought: Sought): Promise<readonly RawResult[]> {
  const { topic, author, year } = sought
  const words = askedOf(sought.words)
  if (words === '' && (sought.words !== '' || !isNarrowed(sought))) return []
  const chosen = [
    [facets.topic, topic],
    [facets.author, author],
    [facets.year, year],
  ].filter(([, value]) => value !== '')
  const { search } = await open()
  const { results } = await search(words === '' ? null : words, {
    filters: Object.fromEntries(chosen) as Record<string, string>,
    ...(words === '' ? { sort: { [newestFirst]: 'desc' } } : {}),
  })
  return results
}

function foundOf({ data }: RawResult): Found {
  return { fragment: data }
}

let known: readonly string[] | undefined

/** The words of all articles, the most frequent first. */
export async function knownWords(): Promise<readonly string[]> {
  if (known === undefined) {
    const response = await fetch(urls.searchIndex(wordListFile))
    if (!response.ok) throw new Error(`${response.status} for the words of the search`)
    known = (await response.json()) as readonly string[]
  }
  return known
}
