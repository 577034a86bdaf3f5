import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionsPage } from '#components/corrections/corrections-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { pageMetadata } from '../page-metadata.ts'
import { thisFrame, thisPage } from '../this-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await thisFrame()
  const { urls, messages } = pageContextOf(site)
  return pageMetadata(site, {
    title: messages.corrections,
    description: messages.correctionsLead,
    path: urls.corrections,
  })
}

export default async function Page() {
  const page = await thisPage(['corrections'])
  return page.kind === 'corrections' ? <CorrectionsPage {...page} /> : notFound()
}
