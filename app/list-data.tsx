import type { Lead, ListPart } from '#lib/archive/pages/page-value.ts'
import { entriesPerPage } from '#lib/site/paging.ts'
import { StructuredData } from '#components/site/structured-data.tsx'
import type { Step } from '#lib/publish/data/breadcrumb-data.ts'
import { listData } from '#lib/publish/data/list-data.ts'
import type { Site } from '#lib/site/site.ts'

/**
 * What a page of a list says to programs.
 *
 * @param steps the way to the list, itself the last; empty for the front page
 * @param lead what stands before all others on the first page
 * @param isLed whether the list has such a one, on whichever page
 */
export function ListData({
  site,
  steps,
  list: { rows, page },
  lead = null,
  isLed = false,
}: {
  readonly site: Site
  readonly steps: readonly Step[]
  readonly list: ListPart
  readonly lead?: Lead | null
  readonly isLed?: boolean
}) {
  const entries = lead === null ? rows : [lead, ...rows]
  const before = (page - 1) * entriesPerPage + (isLed && page > 1 ? 1 : 0)
  return <StructuredData data={listData(site, { steps, entries, before })} />
}
