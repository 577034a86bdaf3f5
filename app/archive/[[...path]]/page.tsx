import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveIndex } from '#components/listing/archive-index.tsx'
import { MonthPage } from '#components/listing/month-page.tsx'
import { YearPage } from '#components/listing/year-page.tsx'
import { bareMonthName, monthName, yearName } from '#components/language/formats.ts'
import { pageContextOf } from '#components/site/page-context.ts'
import type { ArchiveIndexValue, MonthValue, YearValue } from '#lib/archive/pages/page-value.ts'
import { ListData } from '../../list-data.tsx'
import { pageMetadata } from '../../page-metadata.ts'
import { type PathAddress, stepsOf } from '../../steps-of.ts'
import { thisPage } from '../../this-page.ts'

async function periodAsked(
  address: PathAddress,
): Promise<ArchiveIndexValue | YearValue | MonthValue> {
  const page = await thisPage(['archive', ...(await stepsOf(address))])
  return page.kind === 'archive' || page.kind === 'year' || page.kind === 'month'
    ? page
    : notFound()
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const page = await periodAsked(address)
  const { site } = page.frame
  const { locale, urls, messages } = pageContextOf(site)
  const { description } = site
  switch (page.kind) {
    case 'archive':
      return pageMetadata(site, { title: messages.archive, description, path: urls.archive })
    case 'year': {
      const title = `${messages.archive} ${yearName(page.year, locale)}`
      return pageMetadata(site, { title, description, path: urls.year(page.year) })
    }
    case 'month': {
      const { year, month } = page.at
      const title = monthName(year, month, locale)
      return pageMetadata(site, {
        title,
        description,
        path: urls.month(year, month, page.list.page),
      })
    }
  }
}

export default async function Page(address: PathAddress) {
  const page = await periodAsked(address)
  if (page.kind === 'archive') return <ArchiveIndex {...page} />
  if (page.kind === 'year') return <YearPage {...page} />
  const {
    frame: { site },
    at: { year, month },
    list,
  } = page
  const { locale, urls, messages } = pageContextOf(site)
  return (
    <>
      <MonthPage {...page} />
      <ListData
        site={site}
        steps={[
          { name: messages.archive, path: urls.archive },
          { name: yearName(year, locale), path: urls.year(year) },
          { name: bareMonthName(year, month, locale), path: urls.month(year, month) },
        ]}
        list={list}
      />
    </>
  )
}
