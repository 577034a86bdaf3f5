import type { Row } from '#lib/archive/pages/page-value.ts'
import { WrittenDate } from '#components/language/written-date.tsx'
import type { PageContext } from '#components/site/page-context.ts'
import { StateMark } from '#components/site/state-mark.tsx'

/**
 * When an article was published, and what it is about.
 *
 * @param ownTopic of the page that lists it, which every row would repeat
 */
export function EntryMeta({
  entry: { state, published, topics },
  ownTopic,
  context,
}: {
  readonly entry: Pick<Row, 'state' | 'published' | 'topics'>
  readonly ownTopic?: string | undefined
  readonly context: PageContext
}) {
  const topic = topics.find(({ id }) => id !== ownTopic)
  return (
    <p className="entry-meta">
      <StateMark state={state} context={context} />{' '}
      <WrittenDate moment={published} context={context} />{' '}
      {topic === undefined ? null : (
        <a href={context.urls.topic(topic.id)} className="plain-link">
          <bdi>{topic.label}</bdi>
        </a>
      )}
    </p>
  )
}
