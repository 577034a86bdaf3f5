import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteIcons } from './page-metadata.ts'
import { SiteDocument } from './site-document.tsx'
import { thisFrame } from './this-page.ts'

export { viewport } from './viewport.ts'

// A page is made when a build asks for it: what Next compiles depends on the code alone.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await thisFrame()
  return siteIcons(site)
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
