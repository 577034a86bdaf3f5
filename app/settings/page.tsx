import type { Metadata } from 'next'
import { SettingsPage } from '#components/reading/settings-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { pageMetadata } from '../page-metadata.ts'
import { thisFrame } from '../this-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await thisFrame()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.readingSettings,
    description: site.description,
    path: urls.settings,
  })
}

export default async function Page() {
  return <SettingsPage frame={await thisFrame()} />
}
