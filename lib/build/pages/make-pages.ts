/** Every page of a site, made by Next's server in processes of their own, on all cores. */

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MadePage, PageOrder } from '#lib/build/pages/page-maker.ts'
import type { LinkedSheet } from '#lib/finish/page-styles.ts'
import type { Outcome } from '#lib/system/processes/limited-process.ts'
import { outcomesOf } from '#lib/system/processes/outcomes-of.ts'
import type { PoolOptions } from '#lib/system/processes/process-pool.ts'
import { whyUnfinished } from '#lib/system/processes/why-unfinished.ts'

export type PageFault = {
  /** Its file, a path within the site. */
  readonly page: string
  /** Why it could not be made, or what stands in it that must not. */
  readonly reason: string
}

export type MadePages = {
  /** In the order of the pages. */
  readonly faults: readonly PageFault[]
  /** The text of every script that stands in one of the pages. */
  readonly scripts: readonly string[]
  /** What some of the pages link, and has yet to be written. */
  readonly linked: readonly LinkedSheet[]
}

type Options = Partial<Pick<PoolOptions, 'processes' | 'script' | 'worthAProcess' | 'environment'>>

/** For one page; with the first, for the start of Next as well. Of the longest article there may be, a page takes a tenth of either. */
const limits = { milliseconds: 60_000, megabytes: 2048 }

/**
 * Whatever one page does to its process, the others are made, and the page has
 * a fault. Fails where no process can be started.
 *
 * @param pages by their files, paths within the site
 */
export async function makePages(
  order: PageOrder,
  pages: readonly string[],
  options: Options = {},
): Promise<MadePages> {
  const outcomes = await outcomesOf<MadePage, PageOrder, string>(pages, order, {
    script: path.join(path.dirname(fileURLToPath(import.meta.url)), 'pages.worker.ts'),
    limits,
    // As long as for so many pages a process takes until it is as fast as it gets.
    worthAProcess: 60,
    ...options,
  })
  const written = outcomes.flatMap((outcome) =>
    outcome.kind === 'answered' && outcome.answer.kind === 'written' ? [outcome.answer] : [],
  )
  const linked = written.flatMap((page) => page.linked).map((each) => [each.file, each] as const)
  return {
    faults: outcomes.flatMap((outcome, index) =>
      reasonsIn(outcome).map((reason) => ({ page: pages[index] ?? '', reason })),
    ),
    scripts: [...new Set(written.flatMap(({ scripts }) => scripts))],
    linked: [...new Map(linked).values()],
  }
}

function reasonsIn(outcome: Outcome<MadePage>): readonly string[] {
  if (outcome.kind !== 'answered') return [whyUnfinished(outcome)]
  return outcome.answer.kind === 'refused' ? outcome.answer.reasons : []
}
