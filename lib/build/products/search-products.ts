/** The index of the search as products: one for each part, and one of what the parts have in common. */

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Archive } from '#lib/archive/archive.ts'
import { asSiteFile, type IndexOrder } from '#lib/build/products/index-part.ts'
import type { IndexPool } from '#lib/build/products/index-pool.ts'
import type { PlannedProduct } from '#lib/build/products/make-products.ts'
import type { PlacedArticles } from '#lib/build/products/placed-articles.ts'
import { type Made, madeOf } from '#lib/build/products/product.ts'
import { type FileStore, placeOf, storeFiles } from '#lib/build/products/store-files.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { commonFiles, type Part } from '#lib/build/search/common-files.ts'
import { partsProgram } from '#lib/build/search/parts-program.ts'
import { searchParts } from '#lib/build/search/search-parts.ts'
import { indexFolder } from '#lib/site/search-index.ts'
import type { Site } from '#lib/site/site.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'

/** What all parts of an archive are made with. */
export function indexOrder(
  { site }: Pick<Archive, 'site'>,
  store: FileStore,
  { cache }: Pick<PlacedArticles, 'cache'>,
): IndexOrder {
  return { store, cache, site: indexedSite(site) }
}

function indexedSite({ basePath, url, language, timeZone }: Site): IndexOrder['site'] {
  return { basePath, url, language, timeZone }
}

/** None where there is nothing to find. */
export function searchPartProducts(
  archive: Archive,
  { bySlug }: Pick<PlacedArticles, 'bySlug'>,
  make: IndexPool['make'],
): readonly PlannedProduct[] {
  const site = indexedSite(archive.site)
  const parts = searchParts(archive)
  return parts.map(({ id: name, slugs }) => {
    const articles = slugs.flatMap((slug) => bySlug.get(slug) ?? [])
    const id = parts.length === 1 ? null : name
    const told = articles.map(({ kept, topics, authors }) => [
      kept.digest,
      topics,
      authors.map((author) => [author.id, author.name]),
    ])
    return {
      name: `${indexFolder}/${name}`,
      inputs: { id: digestOf([id]), site: digestOf(site), articles: digestOf(told) },
      make: () =>
        make({
          id,
          articles: articles.map(({ kept, topics, authors }) => ({ kept, topics, authors })),
        }),
    }
  })
}

/** @param parts as they were made, newest first */
export function searchProgramProduct(
  { site }: Pick<Archive, 'site'>,
  store: FileStore,
  parts: readonly Made[],
): readonly PlannedProduct[] {
  if (parts.length === 0) return []
  const { language, basePath } = site
  const ofParts = parts.map(({ aside }) => aside.map(({ file, hash }) => [file, hash]))
  return [
    {
      name: `${indexFolder}/`,
      inputs: { parts: digestOf(ofParts), site: digestOf({ language, basePath }) },
      make: async () => {
        const [newest, ...others] = parts.map((part) => partIn(part, store.folder))
        if (newest === undefined) return madeOf([])
        const files = await commonFiles([newest, ...others], (listed) =>
          partsProgram(projectFolder, site, listed),
        )
        return madeOf(await storeFiles(store, files.map(asSiteFile)))
      },
    },
  ]
}

function partIn({ aside }: Made, folder: string): Part {
  const files = aside.map(({ file, hash }) => ({
    file,
    bytes: readFileSync(placeOf(folder, hash)),
  }))
  const [described, ...program] = files
  const { listed, words } = partSchema.parse(JSON.parse(described?.bytes.toString() ?? ''))
  return { program, listed, words }
}

/** What this file has written, it reads. */
const partSchema = z.custom<Pick<Part, 'listed' | 'words'>>((value) => typeof value === 'object')
