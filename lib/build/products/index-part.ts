/** One part of the index of the search, made and stored. */

import type { ArticleInContext } from '#lib/archive/archive.ts'
import {
  type ArticleCache,
  type KeptArticle,
  wholeArticle,
} from '#lib/archive/cache/cached-article.ts'
import { type Made, madeOf } from '#lib/build/products/product.ts'
import { type FileStore, type SiteFile, storeFiles } from '#lib/build/products/store-files.ts'
import { type PartInputs, partFiles } from '#lib/build/search/part-files.ts'
import type { IndexFile } from '#lib/build/search/short-chunks.ts'
import { type Stored, StoreRefusal } from '#lib/system/storage/store-refusal.ts'

/** What all parts have in common; plain data, so that it can go to another process. */
export type IndexOrder = Pick<PartInputs, 'site'> & {
  readonly store: FileStore
  /** Where the texts of articles are. */
  readonly cache: ArticleCache
}

export type IndexTask = Pick<PartInputs, 'id'> & {
  /** Newest first; the text of each is read when it is its turn. */
  readonly articles: readonly (Pick<ArticleInContext, 'topics' | 'authors'> & {
    readonly kept: KeptArticle
  })[]
}

/** Of what is aside, the first file says what `searchProgramProduct` must know of the part. */
export async function indexPart(
  { id, articles }: IndexTask,
  { store, cache, site }: IndexOrder,
): Promise<Stored<Made>> {
  const whole = articles.map(({ kept, topics, authors }) => ({
    ...{ topics, authors, article: wholeArticle(kept.key, cache) },
  }))
  const { files, program, listed, words } = await partFiles({ id, articles: whole, site })
  try {
    const value = {
      ...madeOf(await storeFiles(store, files.map(asSiteFile))),
      aside: await storeFiles({ ...store, compression: 'none' }, [
        { file: 'part.json', content: JSON.stringify({ listed, words }) },
        ...program.map(asSiteFile),
      ]),
    }
    return { kind: 'stored', value }
  } catch (error) {
    if (error instanceof StoreRefusal) return { kind: 'unstored', reason: error.message }
    throw error
  }
}

export function asSiteFile({ file, bytes }: IndexFile): SiteFile {
  return { file, content: bytes }
}
