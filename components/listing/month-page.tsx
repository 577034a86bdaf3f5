import type { Archive, Month } from '#lib/archive/archive.ts'
import { ListPage } from '#components/listing/list-page.tsx'
import { PartOf } from '#components/listing/part-of.tsx'
import { PeriodLinks } from '#components/listing/period-links.tsx'
import { monthName, yearName } from '#components/language/formats.ts'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/archive/2026/11/`: what was published in a month, newest first. */
export function MonthPage({
  archive,
  month: { year, month, entries },
  page,
}: {
  readonly archive: Archive
  readonly month: Month
  readonly page: number
}) {
  const context = pageContextOf(archive.site)
  const { locale, urls, messages } = context
  const months = archive.years.flatMap((each) => each.months)
  return (
    <ListPage
      archive={archive}
      name={monthName(year, month, locale)}
      entries={entries}
      page={page}
      address={(nth) => urls.month(year, month, nth)}
      above={<PartOf name={yearName(year, locale)} href={urls.year(year)} />}
      below={
        <PeriodLinks
          label={messages.otherMonths}
          periods={months.map((each) => ({
            name: monthName(each.year, each.month, locale),
            href: urls.month(each.year, each.month),
          }))}
          at={months.findIndex((each) => each.year === year && each.month === month)}
          context={context}
        />
      }
    />
  )
}
