import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { openThisArchive } from './open-this-archive.ts'
import { siteIcons } from './page-metadata.ts'
import { SiteDocument } from './site-document.tsx'

export { viewport } from './viewport.ts'

// A page is made when a build asks for it: what Next compiles depends on the code alone.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  return siteIcons(site)
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
