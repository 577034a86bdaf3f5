import type { ReactNode } from 'react'
import type { Archive } from '#lib/archive/archive.ts'
import { ProblemList } from '#components/site/problem-list.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { SiteFooter } from '#components/site/site-footer.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'

/**
 * What stands around every page.
 *
 * @param path the page's own address, so that links to it say so
 * @param skipTo where the first link of the page leads, in words
 */
export function PageFrame({
  archive,
  path,
  skipTo,
  children,
}: {
  readonly archive: Archive
  readonly path: string | null
  readonly skipTo: string
  readonly children: ReactNode
}) {
  const context = pageContextOf(archive.site)
  return (
    <>
      <a href="#main-content" className="skip-link" {...context.wordsLang}>
        {skipTo}
      </a>
      <SiteHeader archive={archive} context={context} path={path} />
      {process.env.NODE_ENV === 'development' ? (
        <ProblemList problems={archive.problems} context={context} />
      ) : null}
      <main id="main-content" tabIndex={-1} className="page-width">
        {children}
      </main>
      <SiteFooter archive={archive} context={context} />
    </>
  )
}
