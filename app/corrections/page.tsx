import type { Metadata } from 'next'
import { CorrectionsPage } from '#components/corrections/corrections-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { openThisArchive } from '../open-this-archive.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.corrections,
    description: messages.correctionsLead,
    path: urls.corrections,
  })
}

export default async function Page() {
  return <CorrectionsPage archive={await openThisArchive()} />
}
