/** Products that nobody has made before are made, and all of them are there. */

import { hashOf, type FileStore, storeFiles } from '#lib/build/products/store-files.ts'
import { type Made, madeOf, type Product, type ProductFault } from '#lib/build/products/product.ts'
import type { ProductBook } from '#lib/build/products/product-book.ts'
import { mapLimit } from '#lib/system/map-limit.ts'

/** A product, and how it is made: that fails, with a reason for people, where it cannot be. */
export type PlannedProduct = Product & { readonly make: () => Promise<Made> }

export type MadeProducts = {
  /** In the order of the products; of those that could be made. */
  readonly made: readonly Made[]
  readonly faults: readonly ProductFault[]
  /** How many had to be made. */
  readonly anew: number
}

export type MakingOptions = {
  readonly book: ProductBook
  readonly atOnce: number
  /** Told of each product that has to be made, and why, before any is. */
  readonly explain: (product: Product, changes: readonly string[]) => void
  /** Told how many of those to be made have been. */
  readonly progress?: (done: number, of: number) => void
}

/** A product that could not be made, for reasons of its own. */
export class Unmade extends Error {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'))
    this.reasons = reasons
  }
}

/** Whatever keeps one from being made, the others are, and it has a fault. Fails where the store cannot be written. */
export async function makeProducts(
  planned: readonly PlannedProduct[],
  { book, atOnce, explain, progress }: MakingOptions,
): Promise<MadeProducts> {
  const found = planned.map((product) => ({ product, known: book.known(product) }))
  const missing = found.filter(({ known }) => known === null).map(({ product }) => product)
  for (const product of missing) explain(product, book.changesOf(product))
  let done = 0
  const outcomes = await mapLimit(missing, atOnce, async (product) => {
    const outcome = await outcomeOf(product)
    if (outcome.kind === 'made') book.record(product, outcome.made)
    progress?.((done += 1), missing.length)
    return [product, outcome] as const
  })
  const byProduct = new Map(outcomes)
  return {
    made: found.flatMap(({ product, known }) => {
      if (known !== null) return [known]
      const outcome = byProduct.get(product)
      return outcome?.kind === 'made' ? [outcome.made] : []
    }),
    faults: outcomes.flatMap(([{ name }, outcome]) =>
      outcome.kind === 'made' ? [] : outcome.reasons.map((reason) => ({ product: name, reason })),
    ),
    anew: missing.length,
  }
}

type ProductOutcome =
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'unmade'; readonly reasons: readonly string[] }

async function outcomeOf({ make }: PlannedProduct): Promise<ProductOutcome> {
  try {
    return { kind: 'made', made: await make() }
  } catch (error) {
    if (error instanceof Unmade) return { kind: 'unmade', reasons: error.reasons }
    throw error
  }
}

/** A file whose content is there already: it decides by itself. */
export function givenFile(
  store: FileStore,
  file: string,
  content: string | Uint8Array,
): PlannedProduct {
  return {
    name: file,
    inputs: { content: hashOf(content) },
    make: async () => madeOf(await storeFiles(store, [{ file, content }])),
  }
}
