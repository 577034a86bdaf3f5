import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Archive } from '#lib/archive/archive.ts'
import { type PlannedProduct, Unmade } from '#lib/build/products/make-products.ts'
import type { PlacedArticles } from '#lib/build/products/placed-articles.ts'
import { type FileStore, storeFiles } from '#lib/build/products/store-files.ts'
import { writeSearchIndex } from '#lib/build/search/write-search-index.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'

export function searchProduct(
  archive: Archive,
  store: FileStore,
  articles: PlacedArticles,
): PlannedProduct {
  const parts = archive.entries.map(({ slug }) => {
    const place = articles.bySlug.get(slug)
    return [place?.kept.digest, place?.topics, place?.authors.map(({ id, name }) => [id, name])]
  })
  return {
    name: 'pagefind/',
    inputs: { site: digestOf(archive.site), articles: digestOf(parts) },
    make: async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'standfirst-search-'))
      try {
        const indexed = await writeSearchIndex(archive, folder)
        if (indexed.kind === 'failed') throw new Unmade([indexed.reason])
        const files = (await filesIn(folder)).map(async (file) => ({
          file,
          content: await readFile(path.join(folder, file)),
        }))
        return { files: await storeFiles(store, await Promise.all(files)), scriptSources: [] }
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}
