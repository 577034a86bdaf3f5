/**
 * The summaries of all articles of the last build in a few files, so that a
 * build before which nothing has changed reads no others. It is an index of
 * what is kept for each article: whatever it lacks is looked up there.
 */

import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { crc32 } from 'node:zlib'
import {
  type ArticleCache,
  articleStore,
  type KeptArticle,
  keptVersion,
  keyOf,
  siteTextOf,
  type Summary,
} from '#lib/archive/cache/cached-article.ts'
import type { Outline } from '#lib/archive/outline.ts'
import type { Kept } from '#lib/archive/cache/known-reading.ts'
import type { ReadArticle } from '#lib/archive/read/article-summary.ts'
import type { NamedText } from '#lib/archive/read/parse-file.ts'
import type { KnownFiles } from '#lib/archive/read/read-articles.ts'
import { answersStill } from '#lib/archive/read/picture-questions.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { keepJson, readJson } from '#lib/system/storage/checksummed-json.ts'
import type { FoundFile } from '#lib/system/plain-files.ts'
import type { ChecksummedFile } from '#lib/system/storage/checksummed-file.ts'
import { storedFile } from '#lib/system/storage/store.ts'

/** What one article's file said when it was last read. */
type Row = Summary<ReadArticle> & {
  readonly file: string
  /** Of the file, as `listFolder` has it; `null` when it could still have got other bytes under the same one. */
  readonly version: string | null
  readonly key: string
  /** Of what is kept under the key. */
  readonly kept: string
  /** Of a file with an error, the article that it was before; it may be gone. */
  readonly last: LastReadable | null
}

/** An article that somebody's file was, and may not be now. */
export type LastReadable = Pick<ReadArticle, 'pictures'> &
  KeptArticle & { readonly outline: Outline }

/** Rows of one file of the table. */
type Part = { readonly site: string; readonly rows: readonly Row[] }

/** An article in a table of ten thousand is written with so many others when it has changed. */
const rowsInPart = 250

export class SummaryTable implements KnownFiles<Kept<'article'>> {
  private readonly context: ArticleContext
  private readonly cache: ArticleCache
  private readonly contentDir: string
  private readonly loaded: readonly (readonly Row[])[]
  private readonly rows: ReadonlyMap<string, Row>
  /** Of another site too, whose rows say nothing of how a text is read today. */
  private readonly earlier: ReadonlyMap<string, Row>
  private readonly next = new Map<string, Row>()

  /** @param files how many articles there are now */
  constructor(contentDir: string, files: number, context: ArticleContext, cache: ArticleCache) {
    this.context = context
    this.cache = cache
    this.contentDir = resolve(contentDir)
    const site = siteTextOf(context.site)
    const parts = Array.from({ length: Math.ceil(files / rowsInPart) }, (_, place) =>
      readJson<Part>(this.fileOf(place)),
    )
    this.loaded = parts.map((part) => (part?.site === site ? part.rows : []))
    this.earlier = new Map(parts.flatMap((part) => part?.rows ?? []).map((row) => [row.file, row]))
    this.rows = new Map(this.loaded.flat().map((row) => [row.file, row]))
  }

  /** What the file said, without a look into it; `null` when it has to be read. */
  before({ path, version }: FoundFile): Kept<'article'> | null {
    const row = this.rows.get(path)
    return row?.version === version ? this.from(row) : null
  }

  /** What the text says, when it is the one of last time; `null` when only the cache itself may know. */
  of({ source, file }: NamedText<'article'>): Kept<'article'> | null {
    const row = this.rows.get(file)
    const isSame = row?.key === keyOf(source, file, this.context.site, this.cache)
    return isSame ? this.from(row) : null
  }

  private from(row: Row): Kept<'article'> | null {
    const { file, key, kept, read, asked, digest } = row
    const holds =
      answersStill(asked, this.context.pictures) && keptVersion(key, this.cache) === kept
    if (!holds) return null
    this.next.set(file, row)
    return { ...read, key, asked, digest, anew: false }
  }

  /** For the next build: a file that had to be read. */
  keep(
    found: FoundFile,
    { key, asked, digest, outline, problems, pictures }: Kept<'article'>,
  ): void {
    const before = this.next.get(found.path)
    const version = found.settled ? found.version : null
    const kept = keptVersion(key, this.cache)
    if (kept === null || before?.version === version) return
    const read = { outline, problems, pictures }
    const last = outline === null ? this.lastReadable(found.path) : null
    this.next.set(found.path, { file: found.path, version, key, kept, read, asked, digest, last })
  }

  /** A file that could not be read at all is looked into again, and what it was is not forgotten. */
  keepUnread({ path }: FoundFile): void {
    const row = this.earlier.get(path)
    if (row !== undefined) this.next.set(path, { ...row, version: null })
  }

  /** The article that a file was when it last was one, if that is still kept. */
  lastReadable(file: string): LastReadable | null {
    const row = this.earlier.get(file)
    const last = row === undefined ? null : (articleOf(row) ?? row.last)
    return last === null || keptVersion(last.key, this.cache) === null ? null : last
  }

  /** Writes what is not there yet; where it cannot, the next build reads more. */
  write(): void {
    const parts = this.loaded.map((): Row[] => [])
    for (const row of this.next.values()) parts[crc32(row.file) % parts.length]?.push(row)
    for (const [place, rows] of parts.entries()) {
      if (isSame(rows, this.loaded[place] ?? [])) continue
      const part: Part = { site: siteTextOf(this.context.site), rows }
      keepJson(this.fileOf(place), part)
    }
  }

  /** Keys of what the table itself keeps, and of articles that it alone still knows of. */
  get keys(): readonly string[] {
    return [
      ...this.loaded.map((_, place) => this.keyOf(place)),
      ...[...this.next.values()].flatMap(({ last }) => last?.key ?? []),
    ]
  }

  private fileOf(place: number): ChecksummedFile {
    return storedFile(articleStore(this.cache), this.keyOf(place))
  }

  private keyOf(place: number): string {
    return createHash('sha256')
      .update(JSON.stringify(['table', this.contentDir, place]))
      .digest('hex')
  }
}

function articleOf({ read: { outline, pictures }, key, digest }: Row): LastReadable | null {
  return outline === null || digest === null ? null : { outline, pictures, key, digest }
}

function isSame(rows: readonly Row[], before: readonly Row[]): boolean {
  const known = new Set(before)
  return rows.length === before.length && rows.every((row) => known.has(row))
}
