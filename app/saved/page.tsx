import type { Metadata } from 'next'
import { SavedPage } from '#components/offline/saved-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { openThisArchive } from '../open-this-archive.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.savedArticles,
    description: site.description,
    path: urls.saved,
    // There is nothing on it but what a device holds.
    isListed: false,
  })
}

export default async function Page() {
  return <SavedPage archive={await openThisArchive()} />
}
