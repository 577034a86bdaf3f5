import type { YearValue } from '#lib/archive/pages/page-value.ts'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PartOf } from '#components/listing/part-of.tsx'
import { PeriodLinks } from '#components/listing/period-links.tsx'
import { bareMonthName, yearName } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/archive/2026/`: the months of a year, each with how much it holds and its newest article. */
export function YearPage({ frame, year, months, beside }: Omit<YearValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { locale, urls, messages } = context
  return (
    <PageFrame frame={frame} path={urls.year(year)} skipTo={messages.skipToList}>
      <NameIndex
        above={
          <PartOf
            name={<InterfaceWords context={context}>{messages.archive}</InterfaceWords>}
            href={urls.archive}
          />
        }
        title={yearName(year, locale)}
        names={months.map(({ month, ...counted }) => ({
          name: bareMonthName(year, month, locale),
          href: urls.month(year, month),
          ...counted,
        }))}
        context={context}
      />
      <PeriodLinks
        label={messages.otherYears}
        beside={beside}
        linkTo={(other) => ({ name: yearName(other, locale), href: urls.year(other) })}
        context={context}
      />
    </PageFrame>
  )
}
