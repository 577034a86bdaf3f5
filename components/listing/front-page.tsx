import type { Archive } from '#lib/archive/archive.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { EntryList } from '#components/listing/entry-list.tsx'
import { frontPageEntries } from '#components/listing/front-page-entries.ts'
import { LeadEntry } from '#components/listing/lead-entry.tsx'
import { Pagination } from '#components/listing/pagination.tsx'
import { onPage, pageCount } from '#lib/site/paging.ts'
import { numberFormat } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** The large article and the newest others; further pages hold older ones. */
export function FrontPage({ archive, page }: { readonly archive: Archive; readonly page: number }) {
  const context = pageContextOf(archive.site)
  const { urls, messages, wordsLang, wordsLocale } = context
  const entries = frontPageEntries(archive)
  const shown = onPage(entries, page)
  const pages = pageCount(entries)
  const number = numberFormat(wordsLocale)
  return (
    <PageFrame archive={archive} path={urls.front(page)} skipTo={messages.skipToList}>
      {archive.lead === null ? (
        <EmptyList
          title={messages.nothingPublished}
          hint={messages.nothingPublishedHint}
          context={context}
        />
      ) : null}
      {page === 1 && archive.lead !== null ? (
        <LeadEntry entry={archive.lead} context={context} />
      ) : null}
      {page === 1 ? null : (
        <header className="list-head" {...wordsLang}>
          <h1>{messages.pageOf(number.format(page), number.format(pages))}</h1>
        </header>
      )}
      {shown.length === 0 ? null : (
        <section className="list-section">
          {page === 1 ? (
            <h2 className="label" {...wordsLang}>
              {messages.latest}
            </h2>
          ) : null}
          <EntryList entries={shown} context={context} headings={page === 1 ? 'h3' : 'h2'} />
        </section>
      )}
      <Pagination page={page} pages={pages} address={urls.front} context={context} />
    </PageFrame>
  )
}
