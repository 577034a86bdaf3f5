import type { Metadata } from 'next'
import { NothingHere } from '#components/site/nothing-here.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { openThisArchive } from './open-this-archive.ts'
import { siteIcons } from './page-metadata.ts'
import { SiteDocument } from './site-document.tsx'

export const dynamic = 'force-dynamic'

// Nothing of the layout reaches this page.
export { viewport } from './viewport.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  return {
    ...siteIcons(site),
    title: `${pageContextOf(site).messages.nothingHere} – ${site.name}`,
    description: site.description,
  }
}

/**
 * 404.html. Next itself tells robots not to index it. Not `not-found.tsx`: that
 * one Next makes for every page, and puts it into its payload.
 */
export default async function NotFound() {
  return (
    <SiteDocument>
      <NothingHere archive={await openThisArchive()} />
    </SiteDocument>
  )
}
