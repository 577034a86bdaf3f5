import type { Metadata } from 'next'
import { SearchPage } from '#components/search/search-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { openThisArchive } from '../open-this-archive.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.search,
    description: site.description,
    path: urls.search,
  })
}

export default async function Page() {
  return <SearchPage archive={await openThisArchive()} />
}
