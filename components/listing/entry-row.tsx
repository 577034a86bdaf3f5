import type { Row } from '#lib/archive/pages/page-value.ts'
import { SafeHtml } from '#components/body/safe-html.tsx'
import { changedOn } from '#components/listing/changed-on.ts'
import { EntryMeta } from '#components/listing/entry-meta.tsx'
import { foreign } from '#components/language/foreign.ts'
import { Photo } from '#components/site/photo.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** An article in a list: headline, one takeaway, date, a topic that is not the list's own, small picture. */
export function EntryRow({
  entry,
  ownTopic,
  context,
  heading: Heading,
}: {
  readonly entry: Row
  readonly ownTopic?: string | undefined
  readonly context: PageContext
  readonly heading: 'h2' | 'h3'
}) {
  const [takeaway] = entry.takeaways
  return (
    <article className="entry" {...changedOn(entry)}>
      <div className="entry-words" {...foreign(entry, context.site)}>
        <Heading className="entry-title">
          <a href={context.urls.article(entry.slug)}>
            <bdi>{entry.title}</bdi>
          </a>
        </Heading>
        {takeaway !== undefined ? (
          <SafeHtml as="p" html={takeaway.html} className="entry-summary" />
        ) : entry.standfirst !== null ? (
          <p className="entry-summary">{entry.standfirst}</p>
        ) : null}
      </div>
      <EntryMeta entry={entry} ownTopic={ownTopic} context={context} />
      {entry.image === null ? null : (
        <div className="entry-picture" {...foreign(entry, context.site)}>
          <Photo picture={entry.image} context={context} place="list" />
        </div>
      )}
    </article>
  )
}
