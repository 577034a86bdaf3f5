import type { Row } from '#lib/archive/pages/page-value.ts'
import { SafeHtml } from '#components/body/safe-html.tsx'
import { foreign } from '#components/language/foreign.ts'
import { Photo } from '#components/site/photo.tsx'
import type { PageContext } from '#components/site/page-context.ts'
import { StateMark } from '#components/site/state-mark.tsx'
import { WrittenDate } from '#components/language/written-date.tsx'

/** An article in a list: headline, one takeaway, date, topic, small picture. */
export function EntryRow({
  entry,
  context,
  heading: Heading,
}: {
  readonly entry: Row
  readonly context: PageContext
  readonly heading: 'h2' | 'h3'
}) {
  const [takeaway] = entry.takeaways
  const [topic] = entry.topics
  return (
    <article className="entry">
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
      <p className="entry-meta">
        <StateMark state={entry.state} context={context} />{' '}
        <WrittenDate moment={entry.published} context={context} />{' '}
        {topic === undefined ? null : (
          <a href={context.urls.topic(topic.id)} className="plain-link">
            <bdi>{topic.label}</bdi>
          </a>
        )}
      </p>
      {entry.image === null ? null : (
        <div className="entry-picture" {...foreign(entry, context.site)}>
          <Photo picture={entry.image} context={context} place="list" />
        </div>
      )}
    </article>
  )
}
