import type { Archive, Year } from '#lib/archive/archive.ts'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PartOf } from '#components/listing/part-of.tsx'
import { PeriodLinks } from '#components/listing/period-links.tsx'
import { bareMonthName, yearName } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/archive/2026/`: the months of a year, each with how much it holds and its newest article. */
export function YearPage({ archive, year }: { readonly archive: Archive; readonly year: Year }) {
  const context = pageContextOf(archive.site)
  const { locale, urls, messages } = context
  return (
    <PageFrame archive={archive} path={urls.year(year.year)} skipTo={messages.skipToList}>
      <NameIndex
        above={
          <PartOf
            name={<InterfaceWords context={context}>{messages.archive}</InterfaceWords>}
            href={urls.archive}
          />
        }
        title={yearName(year.year, locale)}
        names={year.months.map(({ month, entries }) => ({
          name: bareMonthName(year.year, month, locale),
          href: urls.month(year.year, month),
          entries,
        }))}
        context={context}
      />
      <PeriodLinks
        label={messages.otherYears}
        periods={archive.years.map((each) => ({
          name: yearName(each.year, locale),
          href: urls.year(each.year),
        }))}
        at={archive.years.indexOf(year)}
        context={context}
      />
    </PageFrame>
  )
}
