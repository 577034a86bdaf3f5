/** One part of the index of the search, made by Pagefind: articles in, files out, and the same files for the same articles. */

import { createIndex } from 'pagefind'
import {
  type IndexedArticle,
  indexedCopy,
  type IndexedPart,
  partsOf,
} from '#lib/build/search/indexed-copy.ts'
import { type IndexFile, inShortChunks } from '#lib/build/search/short-chunks.ts'
import { type WordCount, wordCounts } from '#lib/build/search/word-list.ts'
import type { Site } from '#lib/site/site.ts'
import { cutSign, indexFolder } from '#lib/site/search-index.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import { dayIn } from '#lib/text/moment.ts'
import { setApart } from '#lib/text/words/set-apart.ts'

export type PartInputs = {
  /** Of the part, where there are others; `null` where all articles are in one. */
  readonly id: string | null
  /** Newest first. */
  readonly articles: readonly IndexedArticle[]
  readonly site: Pick<Site, 'basePath' | 'url' | 'language' | 'timeZone'>
}

export type PartFiles = {
  /** Of this part alone. */
  readonly files: readonly IndexFile[]
  /** Pagefind's program, which is the same in every part. */
  readonly program: readonly IndexFile[]
  readonly listed: ListedPart
  readonly words: readonly WordCount[]
}

/** What whoever searches must know of a part. */
export type ListedPart = {
  /** The name of its index: the site's language, and the part in its private letters, `en-x-2016-2019`. */
  readonly tag: string
  /** By which Pagefind finds the list of all that is in it. */
  readonly hash: string
  readonly articles: number
  /** In words, of an article. */
  readonly averageLength: number
  /** The language in which Pagefind knows forms of words; `null` where it knows none. */
  readonly stems: string | null
  /** Pagefind's release, and signs that it takes for letters. */
  readonly release: string
  readonly signs: readonly string[]
}

/**
 * Pagefind works in a process of its own, which ends with this one or by `close` of `pagefind`.
 *
 * @throws when Pagefind cannot be run, or refuses an article
 */
export async function partFiles({ id, articles, site }: PartInputs): Promise<PartFiles> {
  const { language } = site
  // One index for all languages: a browser holds one stemmer, and texts and questions must meet in it.
  const tag = tagOf(language, id)
  const { index, errors } = await createIndex({ forceLanguage: tag })
  if (index === undefined) throw new Error(errors.join('\n'))
  try {
    const urls = urlsOf(site)
    const asPagefindReads = cutsWords.test(language)
      ? (text: string) => text
      : (text: string) => setApart(text, `${cutSign} `)
    // Pagefind reads one while the next is written for it.
    const texts = await mapLimit(articles, ahead, async (inContext) => {
      const { slug, published } = inContext.article
      const parts = partsOf(inContext.article)
      const day = dayIn(site.timeZone, published.at)
      const content = indexedCopy(inContext, day, parts, asPagefindReads)
      const added = await index.addHTMLFile({ url: urls.article(slug), content })
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
      return wordsOf(inContext, parts)
    })
    const made = await index.getFiles()
    if (made.errors.length > 0) throw new Error(made.errors.join('\n'))
    return { ...sorted(made.files, language), words: wordCounts(texts) }
  } finally {
    await index.deleteIndex()
  }
}

/** Articles that may wait for Pagefind; it reads them in their order. */
const ahead = 8

/** In an index for these languages Pagefind cuts words that no spaces part; in any other it looks for spaces. */
const cutsWords = /^(?:ja|th|zh)(?:-|$)/iu

/** By the rules of language tags, so that Pagefind knows the language in it. */
function tagOf(language: string, id: string | null): string {
  if (id === null) return language
  return /(?:^|-)x-/iu.test(language) ? `${language}-${id}` : `${language}-x-${id}`
}

type Made = { readonly path: string; readonly content: Uint8Array }

/** Pagefind brings interfaces of its own, half a megabyte that no page of ours asks for. */
function sorted(made: readonly Made[], language: string): Omit<PartFiles, 'words'> {
  const ending = (end: string): readonly Made[] => made.filter(({ path }) => path.endsWith(end))
  const [list] = ending('.pf_meta')
  const [entry] = ending('pagefind-entry.json')
  if (list === undefined || entry === undefined) throw new Error('Unexpected files of Pagefind')
  const { version, languages, include_characters } = readEntry(entry.content)
  const [listed] = Object.values(languages)
  if (listed === undefined) throw new Error('Unexpected list of Pagefind')
  const named = listed.hash.slice(0, listed.hash.lastIndexOf('_'))
  const stems = listed.wasm === null ? null : language.toLowerCase()
  const words = ending('.pf_index').map(({ content }) => content)
  const chunked = inShortChunks(list.content, words, named)
  const kept = [...ending('.pf_fragment'), ...ending('.pf_filter')].map(asIs)
  const program = [
    ...ending('pagefind.js'),
    ...ending('pagefind-worker.js'),
    ...ending('.pagefind'),
  ]
  return {
    files: [...chunked.files, ...kept].map(inFolder).sort(byName),
    program: program
      .map(asIs)
      // Named for the part, though it is the same for all of one language.
      .map(({ file, bytes }) => ({
        file: stems === null ? file : file.replace(`wasm.${listed.wasm}.`, `wasm.${stems}.`),
        bytes,
      }))
      .map(inFolder)
      .sort(byName),
    listed: {
      tag: named,
      hash: chunked.hash,
      articles: listed.page_count,
      averageLength: chunked.words / listed.page_count,
      stems,
      release: version,
      signs: include_characters,
    },
  }
}

type Entry = {
  readonly version: string
  readonly languages: Readonly<
    Record<
      string,
      { readonly hash: string; readonly wasm: string | null; readonly page_count: number }
    >
  >
  readonly include_characters: readonly string[]
}

function readEntry(bytes: Uint8Array): Entry {
  return JSON.parse(Buffer.from(bytes).toString()) as Entry
}

function asIs({ path, content }: Made): IndexFile {
  return { file: path, bytes: content }
}

function inFolder({ file, bytes }: IndexFile): IndexFile {
  return { file: `${indexFolder}/${file}`, bytes }
}

function byName(a: IndexFile, b: IndexFile): number {
  return a.file < b.file ? -1 : 1
}

function wordsOf(
  { article, topics, authors }: IndexedArticle,
  parts: readonly IndexedPart[],
): string {
  return [
    article.title,
    article.standfirst ?? '',
    ...topics.map(({ label }) => label),
    ...authors.map(({ name }) => name),
    ...article.takeaways.map(({ text }) => text),
    ...parts.map(({ words }) => words),
  ].join('\n')
}
