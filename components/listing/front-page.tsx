import type { FrontValue } from '#lib/archive/pages/page-value.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { EntryList } from '#components/listing/entry-list.tsx'
import { LeadEntry } from '#components/listing/lead-entry.tsx'
import { Pagination } from '#components/listing/pagination.tsx'
import { numberFormat } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** The large article and the newest others; further pages hold older ones. */
export function FrontPage({ frame, lead, leadArticle, list }: Omit<FrontValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { rows, page, pages } = list
  const { urls, messages, wordsLang, wordsLocale } = context
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
      {lead === null ? null : <LeadEntry entry={lead} article={leadArticle} context={context} />}
      {page === 1 ? null : (
        <header className="list-head" {...wordsLang}>
          <h1>{messages.pageOf(number.format(page), number.format(pages))}</h1>
        </header>
      )}
      {rows.length === 0 ? null : (
        <section className="list-section">
          {page === 1 ? (
            <h2 className="label" {...wordsLang}>
              {messages.latest}
            </h2>
          ) : null}
          <EntryList entries={rows} context={context} headings={page === 1 ? 'h3' : 'h2'} />
        </section>
      )}
      <Pagination page={page} pages={pages} address={urls.front} context={context} />
    </PageFrame>
  )
}
