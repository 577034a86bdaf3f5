import type { Archive, Year } from '#lib/archive/archive.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { EntryList } from '#components/listing/entry-list.tsx'
import { bareMonthName, counted, yearName } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { type PageContext, pageContextOf } from '#components/site/page-context.ts'

/** How many of the newest articles stand below the years: as many as one looks over. */
const newestShown = 5

/** `/archive/`: every year and month with how much it holds, and the newest articles. */
export function ArchiveIndex({ archive }: { readonly archive: Archive }) {
  const context = pageContextOf(archive.site)
  const { urls, messages, wordsLang, wordsLocale } = context
  const { entries, years } = archive
  return (
    <PageFrame archive={archive} path={urls.archive} skipTo={messages.skipToList}>
      {years.length === 0 ? (
        <EmptyList
          title={messages.nothingPublished}
          hint={messages.nothingPublishedHint}
          context={context}
          heading="h1"
        />
      ) : (
        <>
          <header className="list-head" {...wordsLang}>
            <h1>{messages.archive}</h1>
            <p className="meta">
              <span>{messages.articleCount(counted(entries.length, wordsLocale))}</span>
            </p>
          </header>
          <ul className="year-list">
            {years.map((year) => (
              <YearRow key={year.year} year={year} context={context} />
            ))}
          </ul>
          <section className="list-section newest">
            <h2 className="label" {...wordsLang}>
              {messages.latest}
            </h2>
            <EntryList entries={entries.slice(0, newestShown)} context={context} headings="h3" />
          </section>
        </>
      )}
    </PageFrame>
  )
}

function YearRow({
  year: { year, months },
  context: { locale, urls, messages, wordsLang, wordsLocale },
}: {
  readonly year: Year
  readonly context: PageContext
}) {
  return (
    <li>
      <h2 className="entry-title">
        <a href={urls.year(year)}>{yearName(year, locale)}</a>
      </h2>
      <ul className="month-list">
        {months.map(({ month, entries }) => (
          <li key={month}>
            <a href={urls.month(year, month)} className="plain-link">
              {bareMonthName(year, month, locale)}
            </a>{' '}
            <small {...wordsLang}>
              {messages.articleCount(counted(entries.length, wordsLocale))}
            </small>
          </li>
        ))}
      </ul>
    </li>
  )
}
