/** Parts of the index of the search, made in a process of their own while this one plans and makes other things. */

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IndexOrder, IndexTask } from '#lib/build/products/index-part.ts'
import { Unmade } from '#lib/build/products/make-products.ts'
import type { Made } from '#lib/build/products/product.ts'
import { ProcessPool } from '#lib/system/processes/process-pool.ts'
import { whyUnfinished } from '#lib/system/processes/why-unfinished.ts'
import { type Stored, StoreRefusal } from '#lib/system/storage/store-refusal.ts'

/** For a part, of which the largest takes some ten seconds. */
const limits = { milliseconds: 3_600_000, megabytes: 4096 }

export type IndexPool = {
  /** Starts the process before there is a part to make; the promise is kept when it has started. */
  readonly warmUp: () => Promise<void>
  /** Fails where no process can be started. */
  readonly make: (task: IndexTask) => Promise<Made>
  /** Parts that are under way are not waited for. */
  readonly end: () => void
}

export function indexPool(order: IndexOrder): IndexPool {
  const pool = new ProcessPool<IndexOrder, IndexTask>({
    script: path.join(path.dirname(fileURLToPath(import.meta.url)), 'index-parts.worker.ts'),
    limits,
    // Pagefind is a process of its own beside it.
    processes: 1,
  })
  return {
    warmUp: () => pool.prepare(order),
    make: async (task) => {
      const outcome = await pool.run<Stored<Made>>(task, order)
      // Its program may be missing, for a kind of machine that it is not made for.
      if (outcome.kind !== 'answered') throw new Unmade([whyUnfinished(outcome)])
      const { answer } = outcome
      if (answer.kind === 'unstored') throw new StoreRefusal(answer.reason)
      return answer.value
    },
    end: () => pool.end(),
  }
}
