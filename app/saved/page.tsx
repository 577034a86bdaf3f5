import type { Metadata } from 'next'
import { SavedPage } from '#components/offline/saved-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { pageMetadata } from '../page-metadata.ts'
import { thisFrame } from '../this-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await thisFrame()
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
  return <SavedPage frame={await thisFrame()} />
}
