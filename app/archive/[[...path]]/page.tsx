import type { Metadata } from 'next'
import { ArchiveIndex } from '#components/listing/archive-index.tsx'
import { MonthPage } from '#components/listing/month-page.tsx'
import { laterPages, pageNumberIn } from '#lib/site/paging.ts'
import { YearPage } from '#components/listing/year-page.tsx'
import { bareMonthName, monthName, yearName } from '#components/language/formats.ts'
import { pageContextOf } from '#components/site/page-context.ts'
import { ListData } from '../../list-data.tsx'
import { nothingAt } from '../../nothing-at.tsx'
import { openThisArchive } from '../../open-this-archive.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { type PathAddress, stepsOf } from '../../steps-of.ts'

export const dynamicParams = false

/** `/archive/`, `/archive/2026/`, `/archive/2026/11/`, `/archive/2026/11/page/2/`: one route, because Next refuses one without pages. */
export async function generateStaticParams() {
  const { years } = await openThisArchive()
  const lists = years.flatMap(({ year, months }) => [
    { path: [year] },
    ...months.flatMap(({ month, entries }) => [
      { path: [year, month] },
      ...laterPages(entries).map((page) => ({ path: [year, month, ...page] })),
    ]),
  ])
  return [{ path: [] }, ...lists]
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const { site } = await openThisArchive()
  const { locale, urls, messages } = pageContextOf(site)
  const [year, month, ...rest] = await stepsOf(address)
  const { description } = site
  if (year === undefined) {
    return pageMetadata(site, { title: messages.archive, description, path: urls.archive })
  }
  if (month === undefined) {
    const title = `${messages.archive} ${yearName(year, locale)}`
    return pageMetadata(site, { title, description, path: urls.year(year) })
  }
  const title = monthName(year, month, locale)
  return pageMetadata(site, {
    title,
    description,
    path: urls.month(year, month, pageNumberIn(rest)),
  })
}

export default async function Page(address: PathAddress) {
  const archive = await openThisArchive()
  const [yearIn, monthIn, ...rest] = await stepsOf(address)
  if (yearIn === undefined) return <ArchiveIndex archive={archive} />
  const year = archive.years.find((each) => each.year === yearIn)
  if (year === undefined) return nothingAt(archive, 'archive', yearIn)
  if (monthIn === undefined) return <YearPage archive={archive} year={year} />
  const month = year.months.find((each) => each.month === monthIn)
  if (month === undefined) return nothingAt(archive, 'archive', yearIn, monthIn)
  const page = pageNumberIn(rest)
  const { locale, urls, messages } = pageContextOf(archive.site)
  return (
    <>
      <MonthPage archive={archive} month={month} page={page} />
      <ListData
        site={archive.site}
        steps={[
          { name: messages.archive, path: urls.archive },
          { name: yearName(yearIn, locale), path: urls.year(yearIn) },
          {
            name: bareMonthName(yearIn, monthIn, locale),
            path: urls.month(yearIn, monthIn),
          },
        ]}
        entries={month.entries}
        page={page}
      />
    </>
  )
}
