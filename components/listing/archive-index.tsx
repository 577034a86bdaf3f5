import type { ArchiveIndexValue } from '#lib/archive/pages/page-value.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { EntryList } from '#components/listing/entry-list.tsx'
import { bareMonthName, counted, yearName } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { type PageContext, pageContextOf } from '#components/site/page-context.ts'

/** `/archive/`: every year and month with how much it holds, and the newest articles. */
export function ArchiveIndex({ frame, years, count, newest }: Omit<ArchiveIndexValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { urls, messages, wordsLang, wordsLocale } = context
  return (
    <PageFrame frame={frame} path={urls.archive} skipTo={messages.skipToList}>
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
              <span>{messages.articleCount(counted(count, wordsLocale))}</span>
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
            <EntryList entries={newest} context={context} headings="h3" />
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
  readonly year: ArchiveIndexValue['years'][number]
  readonly context: PageContext
}) {
  return (
    <li>
      <h2 className="entry-title">
        <a href={urls.year(year)}>{yearName(year, locale)}</a>
      </h2>
      <ul className="month-list">
        {months.map(({ month, count }) => (
          <li key={month}>
            <a href={urls.month(year, month)} className="plain-link">
              {bareMonthName(year, month, locale)}
            </a>{' '}
            <small {...wordsLang}>{messages.articleCount(counted(count, wordsLocale))}</small>
          </li>
        ))}
      </ul>
    </li>
  )
}
