import type { Row } from '#lib/archive/pages/page-value.ts'
import { EntryRow } from '#components/listing/entry-row.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** Articles one under another. `headings`: the level that fits below what stands above the list. */
export function EntryList({
  entries,
  ownTopic,
  context,
  headings = 'h2',
}: {
  readonly entries: readonly Row[]
  /** What all of them are about. */
  readonly ownTopic?: string | undefined
  readonly context: PageContext
  readonly headings?: 'h2' | 'h3'
}) {
  return (
    <ol className="entry-list">
      {entries.map((entry) => (
        <li key={entry.slug}>
          <EntryRow entry={entry} ownTopic={ownTopic} context={context} heading={headings} />
        </li>
      ))}
    </ol>
  )
}
