import type { Entry } from '#lib/archive/archive.ts'
import { entriesPerPage, onPage } from '#lib/site/paging.ts'
import { StructuredData } from '#components/site/structured-data.tsx'
import type { Step } from '#lib/publish/data/breadcrumb-data.ts'
import { listData } from '#lib/publish/data/list-data.ts'
import type { Site } from '#lib/site/site.ts'

/**
 * What a page of a list says to programs.
 *
 * @param steps the way to the list, itself the last; empty for the front page
 * @param lead what stands before all others on the first page
 */
export function ListData({
  site,
  steps,
  entries,
  page,
  lead = null,
}: {
  readonly site: Site
  readonly steps: readonly Step[]
  readonly entries: readonly Entry[]
  readonly page: number
  readonly lead?: Entry | null
}) {
  const before = (page - 1) * entriesPerPage
  const shown = onPage(entries, page)
  const list =
    lead === null
      ? { steps, entries: shown, before }
      : page === 1
        ? { steps, entries: [lead, ...shown], before }
        : { steps, entries: shown, before: before + 1 }
  return <StructuredData data={listData(site, list)} />
}
