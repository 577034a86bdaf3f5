import type { Metadata } from 'next'
import { SettingsPage } from '#components/reading/settings-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { openThisArchive } from '../open-this-archive.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.readingSettings,
    description: site.description,
    path: urls.settings,
  })
}

export default async function Page() {
  return <SettingsPage archive={await openThisArchive()} />
}
