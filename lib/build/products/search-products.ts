/** The index of the search as products: one for each part, and one of what the parts have in common. */

import { readFileSync } from 'node:fs'
import { close } from 'pagefind'
import { z } from 'zod'
import type { Archive } from '#lib/archive/archive.ts'
import { type PlannedProduct, Unmade } from '#lib/build/products/make-products.ts'
import { type PlacedArticles, wholeInContext } from '#lib/build/products/placed-articles.ts'
import { type Made, madeOf } from '#lib/build/products/product.ts'
import { type FileStore, placeOf, storeFiles } from '#lib/build/products/store-files.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { commonFiles, type Part } from '#lib/build/search/common-files.ts'
import { type PartInputs, partFiles } from '#lib/build/search/part-files.ts'
import { partsProgram } from '#lib/build/search/parts-program.ts'
import { searchParts } from '#lib/build/search/search-parts.ts'
import type { IndexFile } from '#lib/build/search/short-chunks.ts'
import { indexFolder } from '#lib/site/search-index.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'

/** None where there is nothing to find. */
export function searchPartProducts(
  archive: Archive,
  store: FileStore,
  { bySlug, cache }: PlacedArticles,
): readonly PlannedProduct[] {
  const { basePath, url, language, timeZone } = archive.site
  const site = { basePath, url, language, timeZone }
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
      make: async () => {
        const whole = articles.map((place) => wholeInContext(place, cache))
        const { files, program, listed, words } = await indexed({ id, articles: whole, site })
        return {
          ...madeOf(await storeFiles(store, files.map(asSiteFile))),
          aside: await storeFiles({ ...store, compression: 'none' }, [
            { file: partFile, content: JSON.stringify({ listed, words }) },
            ...program.map(asSiteFile),
          ]),
        }
      },
    }
  })
}

async function indexed(inputs: PartInputs): ReturnType<typeof partFiles> {
  try {
    return await partFiles(inputs)
  } catch (error) {
    // Its program may be missing, for a kind of machine that it is not made for.
    throw new Unmade([error instanceof Error ? error.message : String(error)])
  }
}

/** Ends the program that indexes, which waits for more. */
export async function endIndexing(): Promise<void> {
  await close()
}

const partFile = 'part.json'

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

function asSiteFile({ file, bytes }: IndexFile): {
  readonly file: string
  readonly content: Uint8Array
} {
  return { file, content: bytes }
}
