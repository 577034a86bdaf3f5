/** Every page of an export made light, on all cores where there are many. */

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StripOrder, PageFault, StrippedPage } from '#lib/build/page-stripper.ts'
import type { LinkedSheet } from '#lib/finish/page-styles.ts'
import type { Outcome } from '#lib/system/limited-process.ts'
import { outcomesOf } from '#lib/system/outcomes-of.ts'
import type { PoolOptions } from '#lib/system/process-pool.ts'
import { whyUnfinished } from '#lib/system/why-unfinished.ts'

export type Stripped = {
  /** In the order of the pages. */
  readonly faults: readonly PageFault[]
  /** The text of every script that stands in one of the pages. */
  readonly scripts: readonly string[]
  /** What some of the pages link, and has yet to be written. */
  readonly linked: readonly LinkedSheet[]
}

type Options = Partial<Pick<PoolOptions, 'processes' | 'script' | 'worthAProcess'>>

/** For one page, most of which take some milliseconds: as much memory as Node itself would take, and time at which only what hangs is ended. */
const limits = { milliseconds: 60_000, megabytes: 2048 }

/**
 * Whatever one page does to its process, the others are made light, and the
 * page has a fault. Fails where no process can be started.
 *
 * @param pages relative to the export, with forward slashes
 */
export async function stripPages(
  order: StripOrder,
  pages: readonly string[],
  options: Options = {},
): Promise<Stripped> {
  const outcomes = await outcomesOf<StrippedPage, StripOrder, string>(pages, order, {
    script: path.join(path.dirname(fileURLToPath(import.meta.url)), 'strip.worker.ts'),
    limits,
    // A process takes a second and more until it is as fast as it gets: as long as for so many pages after that.
    worthAProcess: 250,
    ...options,
  })
  const light = outcomes.flatMap((outcome) =>
    outcome.kind === 'answered' && outcome.answer.kind === 'light' ? [outcome.answer] : [],
  )
  const linked = light.flatMap((page) => page.linked).map((each) => [each.file, each] as const)
  return {
    faults: outcomes.flatMap((outcome, index) =>
      reasonsIn(outcome).map((reason) => ({ page: pages[index] ?? '', reason })),
    ),
    scripts: [...new Set(light.flatMap(({ scripts }) => scripts))],
    linked: [...new Map(linked).values()],
  }
}

function reasonsIn(outcome: Outcome<StrippedPage>): readonly string[] {
  if (outcome.kind !== 'answered') return [whyUnfinished(outcome)]
  return outcome.answer.kind === 'refused' ? outcome.answer.reasons : []
}
