import type { ReactNode } from 'react'
import type { Frame } from '#lib/archive/pages/page-value.ts'
import { ProblemBar } from '#components/desk/problem-bar.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { SiteFooter } from '#components/site/site-footer.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'

/**
 * What stands around every page.
 *
 * @param path the page's own address, so that links to it say so
 * @param skipTo where the first link of the page leads, in words
 * @param narrow whether it is one column in the middle of a wide screen
 */
export function PageFrame({
  frame,
  path,
  skipTo,
  narrow = false,
  children,
}: {
  readonly frame: Frame
  readonly path: string | null
  readonly skipTo: string
  readonly narrow?: boolean
  readonly children: ReactNode
}) {
  const context = pageContextOf(frame.site)
  return (
    <>
      <a href="#main-content" className="skip-link" {...context.wordsLang}>
        {skipTo}
      </a>
      <SiteHeader frame={frame} context={context} path={path} />
      <main
        id="main-content"
        tabIndex={-1}
        className={narrow ? 'page-width narrow-page' : 'page-width'}
      >
        {children}
      </main>
      <SiteFooter frame={frame} context={context} />
      {frame.desk === null ? null : <ProblemBar desk={frame.desk} context={context} />}
    </>
  )
}
