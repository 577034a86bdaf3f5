import type { ReactNode } from 'react'
import { directionOf } from '#lib/site/direction.ts'
import { firstScript } from '#lib/site/first-script.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { InlineScript } from '#components/site/inline-script.tsx'
import { SpeculationRules } from '#components/site/speculation-rules.tsx'
import { siteScript } from './browser-script.ts'
import { headlineFont } from './headline-font.ts'
import { revision } from './live.ts'
import { openThisArchive } from './open-this-archive.ts'
import './site.css'

// Named, so that no bundler takes the import that refreshes the page for an unused one.
void revision

/** From `<html>` to `<body>`, with the styles and the script that every page has. */
export async function SiteDocument({ children }: { readonly children: ReactNode }) {
  const { site } = await openThisArchive()
  const urls = urlsOf(site)
  const { file } = await siteScript()
  return (
    <html
      lang={site.language}
      dir={directionOf(site.language)}
      className={headlineFont.variable}
      suppressHydrationWarning
    >
      <head>
        <InlineScript type="code" code={firstScript(site.basePath, urls.asset(file))} />
        <SpeculationRules urls={urls} />
      </head>
      <body>{children}</body>
    </html>
  )
}
