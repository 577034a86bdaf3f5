import type { Entry } from '#lib/archive/archive.ts'
import { SafeHtml } from '#components/article/safe-html.tsx'
import { foreign } from '#components/site/foreign.ts'
import { Photo } from '#components/site/photo.tsx'
import type { Setting } from '#components/site/setting.ts'
import { StateMark } from '#components/site/state-mark.tsx'
import { WrittenDate } from '#components/site/written-date.tsx'

/** An article in a list: headline, one takeaway, date, topic, small picture. */
export function EntryRow({
  entry,
  setting,
  heading: Heading,
}: {
  readonly entry: Entry
  readonly setting: Setting
  readonly heading: 'h2' | 'h3'
}) {
  const [takeaway] = entry.takeaways
  const [topic] = entry.topics
  return (
    <article className="entry">
      <div className="entry-words" {...foreign(entry, setting.site)}>
        <Heading className="entry-title">
          <a href={setting.urls.article(entry.slug)}>
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
        <StateMark state={entry.state} setting={setting} />{' '}
        <WrittenDate moment={entry.published} setting={setting} />{' '}
        {topic === undefined ? null : (
          <a href={setting.urls.topic(topic.id)} className="plain-link">
            <bdi>{topic.label}</bdi>
          </a>
        )}
      </p>
      {entry.image === null ? null : (
        <div className="entry-picture" {...foreign(entry, setting.site)}>
          <Photo picture={entry.image} setting={setting} place="list" />
        </div>
      )}
    </article>
  )
}
