import type { Metadata } from 'next'
import { OfflinePage } from '#components/offline/offline-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { pageMetadata } from '../page-metadata.ts'
import { thisFrame } from '../this-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await thisFrame()
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
  return <OfflinePage frame={await thisFrame()} />
}
