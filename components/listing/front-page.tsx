import type { FrontValue } from '#lib/archive/pages/page-value.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { EntryList } from '#components/listing/entry-list.tsx'
import { tiersOf } from '#components/listing/front-tiers.ts'
import { LeadEntry } from '#components/listing/lead-entry.tsx'
import { Pagination } from '#components/listing/pagination.tsx'
import { SecondEntries } from '#components/listing/second-entry.tsx'
import { numberFormat } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** The large article, two or three others with their pictures, and the list; further pages hold older ones. */
export function FrontPage({ frame, lead, list }: Omit<FrontValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { rows, page, pages } = list
  const { urls, messages, wordsLang, wordsLocale } = context
  const { seconds, others } = page === 1 ? tiersOf(rows) : { seconds: [], others: rows }
  const number = numberFormat(wordsLocale)
  return (
    <PageFrame frame={frame} path={urls.front(page)} skipTo={messages.skipToList}>
      {frame.has.archive ? null : (
        <EmptyList
          title={messages.nothingPublished}
          hint={messages.nothingPublishedHint}
          context={context}
        />
      )}
      {lead === null ? null : <LeadEntry entry={lead} context={context} />}
      {page === 1 ? null : (
        <header className="list-head" {...wordsLang}>
          <h1>{messages.pageOf(number.format(page), number.format(pages))}</h1>
        </header>
      )}
      <SecondEntries entries={seconds} context={context} />
      {others.length === 0 ? null : (
        <section className="list-section">
          {page === 1 ? (
            <h2 className="label" {...wordsLang}>
              {messages.latest}
            </h2>
          ) : null}
          <EntryList entries={others} context={context} headings={page === 1 ? 'h3' : 'h2'} />
        </section>
      )}
      <Pagination page={page} pages={pages} address={urls.front} context={context} />
    </PageFrame>
  )
}
