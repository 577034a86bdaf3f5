import type { ReactNode } from 'react'
import type { Archive } from '#lib/archive/archive.ts'
import { ProblemList } from '#components/site/problem-list.tsx'
import { settingOf } from '#components/site/setting.ts'
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
  const setting = settingOf(archive.site)
  return (
    <>
      <a href="#main-content" className="skip-link" {...setting.wordsLang}>
        {skipTo}
      </a>
      <SiteHeader archive={archive} setting={setting} path={path} />
      {process.env.NODE_ENV === 'development' ? (
        <ProblemList problems={archive.problems} setting={setting} />
      ) : null}
      <main id="main-content" tabIndex={-1} className="page-width">
        {children}
      </main>
      <SiteFooter archive={archive} setting={setting} />
    </>
  )
}
