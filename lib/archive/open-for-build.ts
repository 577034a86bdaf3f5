/** What a build needs of its content: read once, left on disk for the processes that make the pages. */

import { resolve } from 'node:path'
import { writeSnapshot } from '#lib/archive/archive-snapshot.ts'
import { type ArticleCache, articleCacheDir, wholeArticle } from '#lib/archive/article-cache.ts'
import { codeVersion } from '#lib/archive/code-version.ts'
import {
  type Gathered,
  gatherArchive,
  type GatherOptions,
  type ReadArticles,
} from '#lib/archive/gather-archive.ts'
import type { ReadArticle } from '#lib/archive/read-article.ts'
import { readMarkdown } from '#lib/archive/read-articles.ts'
import { articleReader } from '#lib/archive/article-reader.ts'
import { recordOf } from '#lib/archive/record.ts'
import { sweepArticles } from '#lib/archive/sweep-articles.ts'
import { vanishedAddresses } from '#lib/archive/vanished-addresses.ts'
import type { ArticleSurroundings } from '#lib/article/parse-article.ts'
import { byPlace } from '#lib/text/problem.ts'

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
): Promise<BuildContent> {
  const cache = options.cache ?? { folder: resolve(articleCacheDir), code: codeVersion() }
  const keys = new Map<string, string>()
  let parsedAnew = 0
  const keyOf = (file: string): string => {
    const key = keys.get(file)
    if (key === undefined) throw new Error(`${file} is not in this archive`)
    return key
  }
  const readAll = async (folder: string, around: ArticleSurroundings): Promise<ReadArticles> => {
    const reader = articleReader({ around, cache })
    const read = async (source: string, file: string): Promise<ReadArticle> => {
      const { key, anew, ...article } = await reader.read(source, file)
      keys.set(file, key)
      if (anew) parsedAnew += 1
      return article
    }
    try {
      const found = await readMarkdown(folder, 'articles', around, read)
      return { ...found, wholeOf: ({ file }) => wholeArticle(keyOf(file), cache) }
    } finally {
      reader.end()
    }
  }
  // Git works beside us while the articles are read.
  const recording = recordOf(contentDir)
  const gathered = await gatherArchive(contentDir, options, readAll)
  const snapshot = `${cache.folder}-snapshot`
  writeSnapshot(snapshot, gathered, keyOf, cache)
  if (keys.size > 0) sweepArticles(cache, [...keys.values()], Date.now())
  const vanished = await vanishedAddresses(contentDir, await recording, gathered, options.now)
  const { site, held, pictures, files } = gathered
  const problems = [...gathered.problems, ...vanished.problems].sort(byPlace)
  return { site, held, problems, pictures, files, parsedAnew, snapshot, note: vanished.note }
}
