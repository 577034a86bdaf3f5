import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Compression } from '#lib/build/products/compressed-forms.ts'
import {
  makeProducts,
  type MadeProducts,
  type PlannedProduct,
} from '#lib/build/products/make-products.ts'
import { type Made, madeOf } from '#lib/build/products/product.ts'
import { ProductBook } from '#lib/build/products/product-book.ts'
import { type FileStore, placeOf, storeFiles } from '#lib/build/products/store-files.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

export type Workshop = {
  readonly book: ProductBook
  readonly store: FileStore
  readonly make: (planned: readonly PlannedProduct[]) => Promise<MadeProducts>
}

/** What a build has to make products with. @param folder of an earlier one, to go on with what it has made */
export function aWorkshop({
  folder = path.join(temporaryFolder(), 'products'),
  code = 'code 1',
  compression = 'none',
}: {
  readonly folder?: string
  readonly code?: string
  readonly compression?: Compression
} = {}): Workshop {
  const book = new ProductBook(folder, code)
  return {
    book,
    store: { folder: book.files, compression },
    make: (planned) => makeProducts(planned, { book, atOnce: 4, explain: () => undefined }),
  }
}

/** A product made of one word, which its file says. */
export function aProduct(store: FileStore, file: string, word = file): PlannedProduct {
  return {
    name: file,
    inputs: { word },
    make: async () => madeOf(await storeFiles(store, [{ file, content: word }])),
  }
}

export function filesOf(made: readonly Made[]): readonly string[] {
  return made.flatMap(({ files }) => files.map(({ file }) => file))
}

/** What the files of products say, by their place in the site. */
export function textsOf(
  made: readonly Made[],
  { store }: Pick<Workshop, 'store'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    made.flatMap(({ files }) =>
      files.map(({ file, hash }) => [file, readFileSync(placeOf(store.folder, hash), 'utf8')]),
    ),
  )
}
