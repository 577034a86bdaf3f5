import type { Row } from '#lib/archive/pages/page-value.ts'
import { SafeHtml } from '#components/body/safe-html.tsx'
import { changedOn } from '#components/listing/changed-on.ts'
import { EntryMeta } from '#components/listing/entry-meta.tsx'
import { foreign } from '#components/language/foreign.ts'
import { Photo } from '#components/site/photo.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** Stories between the lead and the list, side by side: picture, headline, one takeaway. */
export function SecondEntries({
  entries,
  context,
}: {
  readonly entries: readonly Row[]
  readonly context: PageContext
}) {
  if (entries.length === 0) return null
  const place = entries.length === 2 ? 'half' : 'third'
  return (
    <div className={`seconds abreast-${entries.length}`}>
      {entries.map((entry) => (
        <SecondEntry key={entry.slug} entry={entry} place={place} context={context} />
      ))}
    </div>
  )
}

function SecondEntry({
  entry,
  place,
  context,
}: {
  readonly entry: Row
  readonly place: 'half' | 'third'
  readonly context: PageContext
}) {
  const tongue = foreign(entry, context.site)
  const [takeaway] = entry.takeaways
  return (
    <article className="second" {...changedOn(entry)}>
      <div className="second-words" {...tongue}>
        <h2 className="entry-title">
          <a href={context.urls.article(entry.slug)}>
            <bdi>{entry.title}</bdi>
          </a>
        </h2>
        {takeaway !== undefined ? (
          <SafeHtml as="p" html={takeaway.html} className="entry-summary" />
        ) : entry.standfirst === null ? null : (
          <p className="entry-summary">{entry.standfirst}</p>
        )}
      </div>
      <EntryMeta entry={entry} context={context} />
      {entry.image === null ? null : (
        <div className="second-picture" {...tongue}>
          <Photo picture={entry.image} context={context} place={place} />
        </div>
      )}
    </article>
  )
}
