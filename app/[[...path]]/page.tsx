import type { Metadata } from 'next'
import { FrontPage } from '#components/listing/front-page.tsx'
import { laterPages, pageNumberIn } from '#components/listing/paging.ts'
import { frontPageEntries } from '#components/listing/front-page-entries.ts'
import { numberFormat } from '#components/site/formats.ts'
import { settingOf } from '#components/site/setting.ts'
import { openThisArchive } from '../open-this-archive.ts'
import { pageMetadata } from '../page-metadata.ts'

type Address = { readonly params: Promise<{ readonly path?: readonly string[] }> }

export const dynamicParams = false

/** `/` and `/page/2/`, `/page/3/`, … */
export async function generateStaticParams() {
  const entries = frontPageEntries(await openThisArchive())
  return [{ path: [] }, ...laterPages(entries).map((page) => ({ path: page }))]
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { site } = await openThisArchive()
  const { locale, urls, words } = settingOf(site)
  const page = pageNumberIn((await params).path ?? [])
  return pageMetadata(site, {
    title: page === 1 ? null : words.pageNumber(numberFormat(locale).format(page)),
    description: site.description,
    path: urls.front(page),
  })
}

export default async function Page({ params }: Address) {
  const archive = await openThisArchive()
  return <FrontPage archive={archive} page={pageNumberIn((await params).path ?? [])} />
}
