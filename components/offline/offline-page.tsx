import type { Archive } from '#lib/archive/archive.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { settingOf } from '#components/site/setting.ts'

/** Stands at the address of a page that cannot be had, and says what can; the script lists it. */
export function OfflinePage({ archive }: { readonly archive: Archive }) {
  const { urls, words } = settingOf(archive.site)
  return (
    <PageFrame archive={archive} path={urls.offline} skipTo={words.skipToContent}>
      <header className="list-head">
        <h1>{words.offline}</h1>
        <p className="list-lead">{words.offlineLead}</p>
        <p>
          <a href="" className="link">
            {words.tryAgain}
          </a>
        </p>
      </header>
      <div className="on-device" data-on-device="offline" />
    </PageFrame>
  )
}
