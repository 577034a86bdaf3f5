/** An archive as a build has worked it out, for the processes that make its pages: none of them parses, compares or checks again. */

import type { Archive, ArticleInContext } from '#lib/archive/archive.ts'
import { type ArticleCache, wholeArticle } from '#lib/archive/cache/cached-article.ts'
import type { Gathered } from '#lib/archive/gather-archive.ts'
import type { Placed } from '#lib/archive/lists/build-lists.ts'
import { LostFile } from '#lib/system/storage/lost-file.ts'
import { readPart, writeParts } from '#lib/system/storage/checksummed-parts.ts'

type Snapshot = {
  readonly archive: Omit<Archive, 'article'>
  readonly places: ReadonlyMap<string, Place>
  readonly cache: ArticleCache
}

/** Entries and authors in it are the same objects as in the lists, and are so again when it is read. */
type Place = Omit<Placed, 'outline'> & { readonly key: string }

const label = 'archive 3'
const only = { place: 0, count: 1 }

/** @param keyOf under which an article, by its file, is in the cache */
export function writeSnapshot(
  file: string,
  gathered: Gathered,
  keyOf: (file: string) => string,
  cache: ArticleCache,
): void {
  const { placeOf, wholeOf, files, ...archive } = gathered
  const places = new Map<string, Place>()
  for (const slug of archive.slugs) {
    const placed = placeOf(slug)
    if (placed === null) continue
    const { outline, ...place } = placed
    places.set(slug, { ...place, key: keyOf(outline.file) })
  }
  writeParts({ path: file, label }, [{ archive, places, cache } satisfies Snapshot])
}

/** Pages are made some at a time, and each asks for its article more than once. */
const mostHeld = 64

export function openSnapshot(file: string): Archive {
  const snapshot = readPart<Snapshot>({ path: file, label }, only)
  if (snapshot === undefined) throw new LostFile(`${file} is not the archive of this build`)
  const { archive, places, cache } = snapshot
  const held = new Map<string, ArticleInContext>()
  const article = (slug: string): ArticleInContext | null => {
    const before = held.get(slug)
    const found = places.get(slug)
    if (before !== undefined || found === undefined) return before ?? null
    const { key, ...place } = found
    const inContext = { ...place, article: wholeArticle(key, cache) }
    const [oldest] = held.keys()
    if (held.size >= mostHeld && oldest !== undefined) held.delete(oldest)
    held.set(slug, inContext)
    return inContext
  }
  return { ...archive, article: (slug) => Promise.resolve(article(slug)) }
}
