/** What the index of the search and the page that asks it must agree on. */

/** Where the index lies in the site; the words of its articles lie in it too. */
export const indexFolder = 'pagefind'

/** What a browser imports to search, and the list of what it searches. */
export const indexProgram = 'pagefind.js'
export const indexEntryFile = 'pagefind-entry.json'

/** What does the searching, besides the page. */
export const indexWorker = 'pagefind-worker.js'

/** What a browser is told of one part of an index that is in several. */
export type SearchedPart = {
  /** Under which Pagefind lists it; what is found in it has an id that begins so. */
  readonly tag: string
  /** Of its list of articles and words. */
  readonly hash: string
  readonly articles: number
  /** In words, of an article. */
  readonly averageLength: number
}

/** Words of the published articles, those of most articles first, to answer a slip of the finger with. */
export const wordListFile = 'words.json'

/** By what an article is known in the index besides its text. Nobody finds it by these as words. */
export const facets = {
  /** Ids, as they stand in addresses. */
  topic: 'topic',
  author: 'author',
  /** Four digits, and the whole day as `2026-11-20`, in the publication's time zone. */
  year: 'year',
  day: 'day',
  /** BCP 47. */
  language: 'language',
} as const

/** The order in which articles are listed when nothing is sought but a topic, an author or a year. */
export const newestFirst = 'published'

/** The elements that the parts of an article stand in, by which a result tells them apart. */
export const partElements = { title: 'h1', takeaway: 'li', words: 'p' } as const

/** The fragment of what has no place of its own: by HTML's rules it leads to the beginning of a page. */
export const topOfPage = 'top'

/**
 * Between two words of a script without spaces, a sign of no width: Pagefind sets
 * it where it cuts such words itself. Where it cuts at spaces alone, it is given
 * the sign with a space behind it, which is not shown.
 */
export const cutSign = '\u200B'
