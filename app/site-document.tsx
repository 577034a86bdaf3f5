import type { ReactNode } from 'react'
import { directionOf } from '#lib/site/direction.ts'
import { firstScript } from '#lib/site/first-script.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { InlineScript } from '#components/site/inline-script.tsx'
import { SpeculationRules } from '#components/site/speculation-rules.tsx'
import { revision } from './live.ts'
import { thisFrame } from './this-page.ts'
import './site.css'

// Named, so that no bundler takes the import that refreshes the page for an unused one.
void revision

/** From `<html>` to `<body>`, with the styles and the script that every page has. */
export async function SiteDocument({ children }: { readonly children: ReactNode }) {
  const { site, script } = await thisFrame()
  const urls = urlsOf(site)
  return (
    <html lang={site.language} dir={directionOf(site.language)} suppressHydrationWarning>
      <head>
        <InlineScript type="code" code={firstScript(site.basePath, urls.asset(script))} />
        <SpeculationRules urls={urls} />
      </head>
      <body>{children}</body>
    </html>
  )
}
