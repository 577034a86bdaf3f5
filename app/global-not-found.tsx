import type { Metadata } from 'next'
import { pageContextOf } from '#components/site/page-context.ts'
import { NothingHerePage } from './nothing-here-page.tsx'
import { siteIcons } from './page-metadata.ts'
import { SiteDocument } from './site-document.tsx'
import { thisFrame } from './this-page.ts'

export const dynamic = 'force-dynamic'

// Nothing of the layout reaches this page.
export { viewport } from './viewport.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await thisFrame()
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
export default function NotFound() {
  return (
    <SiteDocument>
      <NothingHerePage />
    </SiteDocument>
  )
}
