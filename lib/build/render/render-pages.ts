/** Every page of a site, made by Next's server in processes of their own, on all cores. */

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageFault } from '#lib/build/page-stripper.ts'
import type { RenderOrder } from '#lib/build/render/page-renderer.ts'
import { outcomesOf } from '#lib/system/outcomes-of.ts'
import type { PoolOptions } from '#lib/system/process-pool.ts'
import { whyUnfinished } from '#lib/system/why-unfinished.ts'

/** For one page, and for the start of Next with the first. */
const limits = { milliseconds: 60_000, megabytes: 2048 }

/**
 * @param pages by their files, paths within the site
 * @param environment what the pages are made from, as variables
 * @returns the pages that could not be made
 */
export async function renderPages(
  order: RenderOrder,
  pages: readonly string[],
  environment: NonNullable<PoolOptions['environment']>,
): Promise<readonly PageFault[]> {
  const outcomes = await outcomesOf<null, RenderOrder, string>(pages, order, {
    script: path.join(path.dirname(fileURLToPath(import.meta.url)), 'render.worker.ts'),
    limits,
    // What Next takes to start and to become as fast as it gets.
    worthAProcess: 60,
    environment: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  return outcomes.flatMap((outcome, index) =>
    outcome.kind === 'answered'
      ? []
      : [{ page: pages[index] ?? '', reason: whyUnfinished(outcome) }],
  )
}
