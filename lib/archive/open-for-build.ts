/** What a build needs of its content: read once, left on disk for the processes that make the pages. */

import { resolve } from 'node:path'
import { writeSnapshot } from '#lib/archive/archive-snapshot.ts'
import {
  type ArticleCache,
  articleCacheDir,
  articleStore,
  wholeArticle,
} from '#lib/archive/cache/cached-article.ts'
import { codeVersion } from '#lib/archive/cache/code-version.ts'
import {
  type Gathered,
  gatherArchive,
  type GatherOptions,
  type ReadArticles,
} from '#lib/archive/gather-archive.ts'
import type { Kept, KeptKind } from '#lib/archive/cache/known-reading.ts'
import type { NamedText } from '#lib/archive/read/parse-file.ts'
import type { ReadArticle } from '#lib/archive/read/article-summary.ts'
import { readMarkdown } from '#lib/archive/read/read-articles.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import { gitLogOf } from '#lib/archive/history/git-log.ts'
import type { TextReader } from '#lib/archive/read/text-reader.ts'
import { vanishedAddresses } from '#lib/archive/history/vanished-addresses.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { byPlace } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'

export type BuildContent = Pick<Gathered, 'site' | 'held' | 'problems' | 'pictures'> & {
  /** Files of articles that could be read. */
  readonly files: readonly string[]
  /** How many of them had to be parsed; all others were known. */
  readonly parsedAnew: number
  /** What `openSnapshot` opens. */
  readonly snapshot: string
  /** What of the publication's past could not be looked at; `null` when all was. */
  readonly note: string | null
}

export async function openForBuild(
  contentDir: string,
  options: GatherOptions & { readonly cache?: ArticleCache },
  reader: TextReader = textReader,
): Promise<BuildContent> {
  const cache = options.cache ?? { folder: resolve(articleCacheDir), code: codeVersion() }
  const used = new Set<string>()
  const articleKeys = new Map<string, string>()
  let parsedAnew = 0
  const keyOf = (file: string): string => {
    const key = articleKeys.get(file)
    if (key === undefined) throw new Error(`${file} is not in this archive`)
    return key
  }
  const read: ReadKept = async (text, context) => {
    const reading = await reader.readKept(text, context, cache)
    if (reading.kind === 'read') used.add(reading.read.key)
    return reading
  }
  const readArticle = async (
    text: NamedText<'article'>,
    context: ArticleContext,
  ): Promise<Reading<ReadArticle>> => {
    const reading = await read(text, context)
    if (reading.kind === 'unread') return reading
    const { key, anew, ...article } = reading.read
    articleKeys.set(text.file, key)
    if (anew) parsedAnew += 1
    return { kind: 'read', read: article }
  }
  const articles = async (folder: string, context: ArticleContext): Promise<ReadArticles> => {
    const found = await readMarkdown(folder, 'articles', context, (source, file) =>
      readArticle({ kind: 'article', source, file }, context),
    )
    return { ...found, wholeOf: ({ file }) => wholeArticle(keyOf(file), cache) }
  }
  // Git works beside us while the articles are read.
  const recording = gitLogOf(contentDir)
  const gathered = await gatherArchive(contentDir, options, { articles, beside: read })
  const snapshot = `${cache.folder}-snapshot`
  writeSnapshot(snapshot, gathered, keyOf, cache)
  if (used.size > 0) pruneStore(articleStore(cache), used, Date.now())
  const vanished = await vanishedAddresses(contentDir, await recording, gathered, options.now)
  const { site, held, pictures, files } = gathered
  const problems = [...gathered.problems, ...vanished.problems].sort(byPlace)
  return { site, held, problems, pictures, files, parsedAnew, snapshot, note: vanished.note }
}

type ReadKept = <Kind extends KeptKind>(
  text: NamedText<Kind>,
  context: ArticleContext,
) => Promise<Reading<Kept<Kind>>>
