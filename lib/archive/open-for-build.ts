/** What a build needs of its content: all of it but the articles' texts, which stay on the disk for whoever makes something of them. */

import type { Archive, ArticleInContext } from '#lib/archive/archive.ts'
import {
  type ArticleCache,
  articleCacheDir,
  articleStore,
  type KeptArticle,
  wholeArticle,
} from '#lib/archive/cache/cached-article.ts'
import { codeVersion } from '#lib/archive/cache/code-version.ts'
import {
  type Gathered,
  gatherArchive,
  type GatherOptions,
  type ReadArticles,
  type StandIn,
} from '#lib/archive/gather-archive.ts'
import type { Kept, KeptKind } from '#lib/archive/cache/known-reading.ts'
import { keptRelations } from '#lib/archive/cache/kept-relations.ts'
import { SummaryTable } from '#lib/archive/cache/summary-table.ts'
import type { Reading } from '#lib/text/reading.ts'
import type { Placed } from '#lib/archive/lists/build-lists.ts'
import type { NamedText } from '#lib/archive/read/parse-file.ts'
import {
  type ListedMarkdown,
  listMarkdown,
  readListed,
  type ReadOne,
} from '#lib/archive/read/read-articles.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import { gitLogOf } from '#lib/archive/history/git-log.ts'
import type { TextReader } from '#lib/archive/read/text-reader.ts'
import { vanishedAddresses } from '#lib/archive/history/vanished-addresses.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { byPlace } from '#lib/text/problem.ts'

export type BuildContent = Pick<Gathered, 'files' | 'earlier'> & {
  /** Each article is read when it is asked for, and not held. */
  readonly archive: Archive
  /** An article in its place among the others, by its slug, without its text. */
  readonly placed: (slug: string) => PlacedArticle | null
  /** Where the texts are. */
  readonly cache: ArticleCache
  /** How many of the files had to be parsed; all others were known. */
  readonly parsedAnew: number
  /** What of the publication's past could not be looked at; `null` when all was. */
  readonly note: string | null
}

export type PlacedArticle = Placed & {
  readonly kept: KeptArticle
  /** Names on the site of the pictures that its page shows. */
  readonly pictures: readonly string[]
}

export async function openForBuild(
  contentDir: string,
  options: GatherOptions & { readonly cache?: ArticleCache },
  reader: TextReader = textReader,
): Promise<BuildContent> {
  const cache = options.cache ?? { folder: articleCacheDir, code: codeVersion() }
  const { relate, key: ofRelations } = keptRelations(contentDir, cache)
  const used = new Set<string>()
  const keptArticles = new Map<string, Pick<PlacedArticle, 'kept' | 'pictures'>>()
  let parsedAnew = 0
  const keptAt = (file: string): Pick<PlacedArticle, 'kept' | 'pictures'> => {
    const kept = keptArticles.get(file)
    if (kept === undefined) throw new Error(`${file} is not in this archive`)
    return kept
  }
  const earlierOf = ({ files }: ListedMarkdown, table: SummaryTable): readonly StandIn[] =>
    files.flatMap(({ path }) => {
      const last = keptArticles.has(path) ? null : table.lastReadable(path)
      if (last === null) return []
      const { outline, pictures, key, digest } = last
      keptArticles.set(path, { kept: { key, digest }, pictures })
      return [{ outline, pictures }]
    })
  const read: ReadKept = async (text, context) => {
    const reading = await reader.readKept(text, context, cache)
    if (reading.kind === 'read') used.add(reading.read.key)
    return reading
  }
  const articles = async (folder: string, context: ArticleContext): Promise<ReadArticles> => {
    const listed = await listMarkdown(folder, 'articles')
    const table = new SummaryTable(folder, listed.files.length, context, cache)
    const readArticle: ReadOne<Kept<'article'>> = async (source, file) => {
      const text = { kind: 'article', source, file } as const
      const known = table.of(text)
      return known === null ? read(text, context) : { kind: 'read', read: known }
    }
    const { parsed, ...found } = await readListed(folder, listed, readArticle, table)
    table.write()
    for (const key of table.keys) used.add(key)
    for (const { outline, pictures, key, digest, anew } of parsed) {
      used.add(key)
      if (outline !== null && digest !== null) {
        keptArticles.set(outline.file, { kept: { key, digest }, pictures })
      }
      if (anew) parsedAnew += 1
    }
    const standIns = options.lastRead === undefined ? [] : earlierOf(listed, table)
    return {
      ...found,
      parsed,
      standIns,
      wholeOf: ({ file }) => wholeArticle(keptAt(file).kept.key, cache),
    }
  }
  // A process is ready when the first text that is another one has been found, and git works beside us.
  reader.warmUp()
  const recording = gitLogOf(contentDir)
  const gathered = await gatherArchive(contentDir, options, {
    ...{ articles, beside: read, relate },
    pictures: readPictures,
  })
  if (used.size > 0) pruneStore(articleStore(cache), [...used, ofRelations], Date.now())
  const vanished = await vanishedAddresses(contentDir, await recording, gathered, options.now)
  const { placeOf, wholeOf, files, earlier, ...lists } = gathered
  const problems = [...gathered.problems, ...vanished.problems].sort(byPlace)
  const placed = (slug: string): PlacedArticle | null => {
    const place = placeOf(slug)
    return place === null ? null : { ...place, ...keptAt(place.outline.file) }
  }
  const article = (slug: string): Promise<ArticleInContext | null> => {
    const place = placeOf(slug)
    if (place === null) return Promise.resolve(null)
    const { outline, ...around } = place
    return Promise.resolve({ ...around, article: wholeOf(outline) })
  }
  const archive = { ...lists, problems, article }
  return { archive, placed, cache, files, earlier, parsedAnew, note: vanished.note }
}

type ReadKept = <Kind extends KeptKind>(
  text: NamedText<Kind>,
  context: ArticleContext,
) => Promise<Reading<Kept<Kind>>>
