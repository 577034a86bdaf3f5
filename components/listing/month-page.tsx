import type { MonthValue, Period } from '#lib/archive/pages/page-value.ts'
import { ListPage } from '#components/listing/list-page.tsx'
import { PartOf } from '#components/listing/part-of.tsx'
import { PeriodLinks } from '#components/listing/period-links.tsx'
import { monthName, yearName } from '#components/language/formats.ts'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/archive/2026/11/`: what was published in a month, newest first. */
export function MonthPage({ frame, at: { year, month }, list, beside }: Omit<MonthValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { locale, urls, messages } = context
  return (
    <ListPage
      frame={frame}
      name={monthName(year, month, locale)}
      list={list}
      address={(nth) => urls.month(year, month, nth)}
      above={<PartOf name={yearName(year, locale)} href={urls.year(year)} />}
      below={
        <PeriodLinks
          label={messages.otherMonths}
          beside={beside}
          linkTo={(other: Period) => ({
            name: monthName(other.year, other.month, locale),
            href: urls.month(other.year, other.month),
          })}
          context={context}
        />
      }
    />
  )
}
