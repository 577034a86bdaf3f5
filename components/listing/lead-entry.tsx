import type { Entry } from '#lib/archive/archive.ts'
import { SafeHtml } from '#components/article/safe-html.tsx'
import { foreign } from '#components/site/foreign.ts'
import { Photo } from '#components/site/photo.tsx'
import { ReadingTimes } from '#components/site/reading-times.tsx'
import type { Setting } from '#components/site/setting.ts'
import { StateMark } from '#components/site/state-mark.tsx'
import { WrittenDate } from '#components/site/written-date.tsx'

/** Takeaways on the front page: enough to skim by, few enough to leave a reason to read. */
const takeawaysShown = 3

/** The front page's large article. */
export function LeadEntry({
  entry,
  setting,
}: {
  readonly entry: Entry
  readonly setting: Setting
}) {
  const { urls, words, wordsLang } = setting
  const tongue = foreign(entry, setting.site)
  const [topic] = entry.topics
  return (
    <article className="lead">
      <div className="lead-words">
        {topic === undefined ? null : (
          <p className="kicker">
            <a href={urls.topic(topic.id)}>
              <bdi>{topic.label}</bdi>
            </a>
          </p>
        )}
        <h2 className="lead-title" {...tongue}>
          <a href={urls.article(entry.slug)}>
            <bdi>{entry.title}</bdi>
          </a>
        </h2>
        {entry.standfirst === null ? null : (
          <p className="standfirst" {...tongue}>
            {entry.standfirst}
          </p>
        )}
        <p className="meta">
          <StateMark state={entry.state} setting={setting} />{' '}
          <WrittenDate moment={entry.published} setting={setting} />{' '}
          <span>
            <ReadingTimes of={entry} setting={setting} />
          </span>
        </p>
      </div>
      {entry.image === null ? null : (
        <figure className="lead-picture" {...tongue}>
          <Photo picture={entry.image} setting={setting} place="front-lead" />
          {entry.image.credit === null ? null : (
            <figcaption>
              <bdi className="credit">{entry.image.credit}</bdi>
            </figcaption>
          )}
        </figure>
      )}
      {entry.takeaways.length === 0 ? null : (
        <section className="lead-takeaways" aria-labelledby="region-takeaways">
          <h3 id="region-takeaways" className="label" {...wordsLang}>
            {words.keyTakeaways}
          </h3>
          <ol className="takeaway-list" {...tongue}>
            {entry.takeaways.slice(0, takeawaysShown).map(({ id, html }) => (
              <li key={id}>
                <SafeHtml as="span" html={html} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}
