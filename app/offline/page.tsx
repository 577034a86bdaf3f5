import type { Metadata } from 'next'
import { OfflinePage } from '#components/offline/offline-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { openThisArchive } from '../open-this-archive.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.withoutNetwork,
    description: site.description,
    path: urls.offline,
    // There is nothing on it but what a device holds.
    isListed: false,
  })
}

export default async function Page() {
  return <OfflinePage archive={await openThisArchive()} />
}
