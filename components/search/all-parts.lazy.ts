/**
 * `pagefind/pagefind.js` where the index is in parts: what Pagefind's own offers to
 * whoever searches, over all of them. Pagefind's worker does the work; it holds an
 * index for each part and one program for all.
 */

import { mergedAnswer, mergedCounts } from '#components/search/merged-answer.ts'
import type { Ranked } from '#components/search/one-ranking.ts'
import type { FacetCounts, PartAnswer } from '#components/search/part-answer.ts'
import { type Engine, startEngine } from '#components/search/search-engine.lazy.ts'
import type { SearchedPart } from '#lib/site/search-index.ts'
import { indexWorker, newestFirst } from '#lib/site/search-index.ts'

/** Newest first. */
declare const SEARCH_PARTS: readonly SearchedPart[]

type Options = Readonly<Record<string, unknown>> & {
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

type Found = {
  readonly id: string
  readonly score: number
  readonly words: readonly number[]
  readonly matchedMetaFields?: readonly string[]
  readonly data: () => Promise<unknown>
}

type Searched = Omit<PartAnswer, 'results' | 'search_keywords' | 'query_term_idfs'> & {
  readonly results: readonly Found[]
}

let opened: Promise<Engine> | undefined
let settings: Options = {}

function open(): Promise<Engine> {
  opened ??= started().catch((error: unknown) => {
    // Tried again the next time.
    opened = undefined
    throw error
  })
  return opened
}

async function started(): Promise<Engine> {
  const folder = new URL('.', import.meta.url)
  const engine = startEngine(new URL(indexWorker, folder))
  const ready = async ({ tag }: SearchedPart): Promise<void> => {
    await engine.ask(tag, 'init', {
      ...settings,
      basePath: folder.pathname,
      language: tag,
      primary: true,
      // One address for the list of parts, which otherwise has the time in it and is never kept.
      metaCacheTag: edition,
    })
    // It then says how it reckons, without which parts cannot be compared.
    await engine.ask(tag, 'enterPlaygroundMode')
  }
  try {
    const [newest, ...others] = SEARCH_PARTS
    // The first brings the program; two that came with it at once would each begin it anew.
    if (newest !== undefined) await ready(newest)
    await Promise.all(others.map(ready))
    return engine
  } catch (error) {
    engine.end()
    throw error
  }
}

/** Changes with any part. */
const edition = SEARCH_PARTS.map(({ hash }) => hash.slice(-6)).join('')

/** @param words `null` for everything that the options let through */
export async function search(words: string | null, options: Options = {}): Promise<Searched> {
  const { ask } = await open()
  const answers = await Promise.all(
    SEARCH_PARTS.map(async (part) => ({
      part,
      answer: await ask(part.tag, 'search', words, options),
    })),
  )
  const { results, ...counts } = mergedAnswer(answers, words, options.sort?.[newestFirst])
  return { ...counts, results: results.map((each) => foundOf(each, ask)) }
}

function foundOf({ result, score }: Ranked, ask: Engine['ask']): Found {
  const { id, words, data: handle, matchedMetaFields } = result
  const tag = id.slice(0, id.lastIndexOf('_'))
  const found = {
    id,
    score,
    words,
    ...(matchedMetaFields === undefined ? {} : { matchedMetaFields }),
    data: () => ask(tag, 'getData', handle),
  }
  forgotten.register(found, () => void ask(tag, 'releaseData', handle).catch(() => undefined))
  return found
}

/** What nobody has any more the worker need not keep. */
const forgotten = new FinalizationRegistry((release: () => void) => {
  release()
})

/** Of calls that follow one another faster only the last is answered, the others with `null`. */
let latest = 0
export async function debouncedSearch(
  words: string | null,
  options: Options = {},
  milliseconds = 300,
): Promise<Searched | null> {
  latest += 1
  const mine = latest
  const isLatest = (): boolean => mine === latest
  void preload(words, options).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  if (!isLatest()) return null
  const answer = await search(words, options)
  return isLatest() ? answer : null
}

/** Loads what a search for these words will need. */
export async function preload(words: string | null, options: Options = {}): Promise<void> {
  const { ask } = await open()
  await Promise.all(SEARCH_PARTS.map((part) => ask(part.tag, 'preload', words, options)))
}

/** How many articles have which topic, author, year. */
export async function filters(): Promise<FacetCounts> {
  const { ask } = await open()
  const all = SEARCH_PARTS.map((part) => ask(part.tag, 'filters'))
  return mergedCounts(await Promise.all(all))
}

export async function options(given: Options): Promise<void> {
  settings = { ...settings, ...given }
  if (opened === undefined) return
  const { ask } = await opened
  await Promise.all(SEARCH_PARTS.map((part) => ask(part.tag, 'options', given)))
}

export async function init(): Promise<void> {
  await open()
}

export async function destroy(): Promise<void> {
  const before = opened
  opened = undefined
  settings = {}
  const engine = await before?.catch(() => undefined)
  engine?.end()
}
