import type { Lead } from '#lib/archive/pages/page-value.ts'
import { FoldedEvidence } from '#components/takeaways/folded-evidence.tsx'
import { SafeHtml } from '#components/body/safe-html.tsx'
import { changedOn } from '#components/listing/changed-on.ts'
import { foreign } from '#components/language/foreign.ts'
import { Photo } from '#components/site/photo.tsx'
import { ReadingTimes } from '#components/language/reading-times.tsx'
import type { PageContext } from '#components/site/page-context.ts'
import { StateMark } from '#components/site/state-mark.tsx'
import { WrittenDate } from '#components/language/written-date.tsx'

/** The front page's large article. */
export function LeadEntry({
  entry,
  context,
}: {
  readonly entry: Lead
  readonly context: PageContext
}) {
  const { urls, messages, wordsLang } = context
  const tongue = foreign(entry, context.site)
  const [topic] = entry.topics
  return (
    <article className="lead" {...changedOn(entry)}>
      <div className="lead-words">
        {topic === undefined ? null : (
          <p className="kicker">
            <a href={urls.topic(topic.id)} className="plain-link">
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
          <StateMark state={entry.state} context={context} />{' '}
          <WrittenDate moment={entry.published} context={context} />{' '}
          <span>
            <ReadingTimes of={entry} context={context} />
          </span>
        </p>
      </div>
      {entry.image === null ? null : (
        <figure className="lead-picture" {...tongue}>
          <Photo picture={entry.image} context={context} place="front-lead" />
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
            {messages.keyTakeaways}
          </h3>
          <ol className={`takeaway-list abreast-${entry.takeaways.length}`} {...tongue}>
            {entry.takeaways.map((takeaway) => (
              <li key={takeaway.id}>
                <SafeHtml html={takeaway.html} />
                <FoldedEvidence takeaway={takeaway} of={entry} context={context} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}
