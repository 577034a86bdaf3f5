import type { Frame } from '#lib/archive/pages/page-value.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** What a reader keeps on the device; the script lists it. */
export function SavedPage({ frame }: { readonly frame: Frame }) {
  const { urls, messages, wordsLang } = pageContextOf(frame.site)
  return (
    <PageFrame frame={frame} path={urls.saved} skipTo={messages.skipToContent} narrow>
      <header className="list-head" {...wordsLang}>
        <h1>{messages.savedArticles}</h1>
        <p className="list-lead">{messages.savedLead}</p>
        <p className="without-script">{messages.savedNeedScript}</p>
      </header>
      <div className="on-device" data-on-device="saved" />
    </PageFrame>
  )
}
