/** Every page of a site as a product, made by Next's server in processes of their own, on all cores. */

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MadePage, PageOrder, PlannedPage } from '#lib/build/pages/page-maker.ts'
import { Unmade } from '#lib/build/products/make-products.ts'
import { StoreRefusal } from '#lib/system/storage/store-refusal.ts'
import type { Made, Product } from '#lib/build/products/product.ts'
import { type PoolOptions, ProcessPool } from '#lib/system/processes/process-pool.ts'
import { whyUnfinished } from '#lib/system/processes/why-unfinished.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'

type Options = Partial<Pick<PoolOptions, 'processes' | 'script' | 'worthAProcess'>>

/** For one page; with the first, for the start of Next as well. Of the longest article there may be, a page takes a tenth of either. */
const limits = { milliseconds: 60_000, megabytes: 2048 }

/** Never taken from the surroundings: Next would render other pages, or other addresses. */
const environment = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', BASE_PATH: '' }

export type PagePool = {
  /** Has a process start Next before there is a page to make; the promise is kept when it begins to. */
  readonly warmUp: () => Promise<void>
  /** Whatever one page does to its process, the others are made. Fails where no process can be started. */
  readonly make: (page: PlannedPage) => Promise<Made>
  /** Pages that are under way are not waited for. */
  readonly end: () => void
}

export function pagePool(order: PageOrder, options: Options = {}): PagePool {
  const pool = new ProcessPool<PageOrder, PlannedPage>({
    script: path.join(path.dirname(fileURLToPath(import.meta.url)), 'pages.worker.ts'),
    limits,
    environment,
    // As long as for so many pages a process takes until it is as fast as it gets.
    worthAProcess: 60,
    ...options,
  })
  return {
    warmUp: () => pool.prepare(order),
    make: async (page) => {
      const outcome = await pool.run<MadePage>(page, order)
      if (outcome.kind !== 'answered') throw new Unmade([whyUnfinished(outcome)])
      const { answer } = outcome
      if (answer.kind === 'unstored') throw new StoreRefusal(answer.reason)
      if (answer.kind === 'refused') throw new Unmade(answer.reasons)
      return answer.made
    },
    end: () => pool.end(),
  }
}

/**
 * A page as a product: its inputs are the parts of its value.
 *
 * @param known digests of what stands in many values
 */
export function pageProduct(
  { file, value }: PlannedPage,
  known: (part: object) => string | undefined,
): Product {
  // An article goes by what it says, wherever it is kept.
  const parts: Readonly<Record<string, unknown>> =
    value.kind === 'article' ? { ...value, article: value.article.digest } : value
  const inputs = Object.entries(parts).map(
    ([name, part]) => [name, digestOf([part], known)] as const,
  )
  return { name: file, inputs: Object.fromEntries(inputs) }
}
