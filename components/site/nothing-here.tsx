import type { NothingHereValue } from '#lib/archive/pages/page-value.ts'
import { EntryList } from '#components/listing/entry-list.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** The page for addresses that lead nowhere: it says so, and where everything is. */
export function NothingHere({ frame, newest }: Omit<NothingHereValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { urls, messages, wordsLang } = context
  return (
    <PageFrame frame={frame} path={null} skipTo={messages.skipToList}>
      <header className="list-head" {...wordsLang}>
        <h1>{messages.nothingHere}</h1>
        <p className="list-lead">{messages.nothingHereHint}</p>
        <p>
          <a href={urls.home} className="link">
            {messages.toFrontPage}
          </a>
        </p>
      </header>
      {frame.topics.length === 0 ? null : (
        <section className="list-section">
          <h2 className="label" {...wordsLang}>
            {messages.topics}
          </h2>
          <ul className="flex flex-wrap gap-x-6">
            {frame.topics.map(({ id, label }) => (
              <li key={id}>
                <a href={urls.topic(id)} className="plain-link">
                  <bdi>{label}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {newest.length === 0 ? null : (
        <section className="list-section">
          <h2 className="label" {...wordsLang}>
            {messages.latest}
          </h2>
          <EntryList entries={newest} context={context} headings="h3" />
        </section>
      )}
    </PageFrame>
  )
}
