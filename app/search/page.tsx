import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SearchPage } from '#components/search/search-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { pageMetadata } from '../page-metadata.ts'
import { thisFrame, thisPage } from '../this-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await thisFrame()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.search,
    description: site.description,
    path: urls.search,
  })
}

export default async function Page() {
  const page = await thisPage(['search'])
  return page.kind === 'search' ? <SearchPage {...page} /> : notFound()
}
