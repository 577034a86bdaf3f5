/** The index of the search, from everything that is published: Pagefind makes it and a reader's browser reads it. */

import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Archive } from '#lib/archive/archive.ts'
import { indexedCopy, type IndexedPart, partsOf } from '#lib/build/search/indexed-copy.ts'
import { wordList } from '#lib/build/search/word-list.ts'
import { cutSign, indexFolder, wordListFile } from '#lib/site/search-index.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { dayIn } from '#lib/text/moment.ts'
import { setApart } from '#lib/text/words/set-apart.ts'

export type Indexed =
  | { readonly kind: 'indexed'; readonly articles: number }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * @param folder of the site; what is written lies in its `pagefind`
 * @returns without articles there is nothing to find, and nothing is written
 */
export async function writeSearchIndex(archive: Archive, folder: string): Promise<Indexed> {
  if (archive.entries.length === 0) return { kind: 'indexed', articles: 0 }
  try {
    return await written(archive, path.join(folder, indexFolder))
  } catch (error) {
    // Its program may be missing, for a kind of machine that it is not made for.
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  } finally {
    await close()
  }
}

async function written(archive: Archive, outputPath: string): Promise<Indexed> {
  const { site, entries } = archive
  // One index for all languages: a browser holds one stemmer, and texts and questions must meet in it.
  const { index, errors } = await createIndex({ forceLanguage: site.language })
  if (index === undefined) return failed(errors)
  const urls = urlsOf(site)
  const asPagefindReads = cutsWords.test(site.language)
    ? (text: string) => text
    : (text: string) => setApart(text, `${cutSign} `)
  const texts: string[] = []
  for (const { slug } of entries) {
    const inContext = await archive.article(slug)
    if (inContext === null) continue
    const parts = partsOf(inContext.article)
    const added = await index.addHTMLFile({
      url: urls.article(slug),
      content: indexedCopy(inContext, dayOf(inContext, site), parts, asPagefindReads),
    })
    if (added.errors.length > 0) return failed(added.errors)
    texts.push(wordsOf(inContext, parts))
  }
  const made = await index.writeFiles({ outputPath })
  if (made.errors.length > 0) return failed(made.errors)
  await removeInterface(outputPath)
  await writeFile(path.join(outputPath, wordListFile), JSON.stringify(wordList(texts)))
  return { kind: 'indexed', articles: texts.length }
}

/** In an index for these languages Pagefind cuts words that no spaces part; in any other it looks for spaces. */
const cutsWords = /^(?:ja|th|zh)(?:-|$)/iu

function dayOf({ article }: Shelved, { timeZone }: Archive['site']): string {
  return dayIn(timeZone, article.published.at)
}

function failed(errors: readonly string[]): Indexed {
  return { kind: 'failed', reason: errors.join('\n') }
}

type Shelved = NonNullable<Awaited<ReturnType<Archive['article']>>>

function wordsOf({ article, topics, authors }: Shelved, parts: readonly IndexedPart[]): string {
  return [
    article.title,
    article.standfirst ?? '',
    ...topics.map(({ label }) => label),
    ...authors.map(({ name }) => name),
    ...article.takeaways.map(({ text }) => text),
    ...parts.map(({ words }) => words),
  ].join('\n')
}

/** Pagefind brings interfaces of its own, half a megabyte that no page of ours asks for. */
async function removeInterface(folder: string): Promise<void> {
  const files = await readdir(folder)
  await Promise.all(
    files
      .filter((file) => /^pagefind-(?!entry\.json$|worker\.js$)/u.test(file))
      .map((file) => rm(path.join(folder, file))),
  )
}
