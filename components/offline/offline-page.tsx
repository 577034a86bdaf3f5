import type { Frame } from '#lib/archive/pages/page-value.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/**
 * Stands at the address of a page that cannot be had, and says what can; the
 * script lists it, and says why the page is seen: it may also have been opened
 * at its own address.
 */
export function OfflinePage({ frame }: { readonly frame: Frame }) {
  const { urls, messages, wordsLang } = pageContextOf(frame.site)
  return (
    <PageFrame frame={frame} path={urls.offline} skipTo={messages.skipToContent} narrow>
      <header className="list-head" {...wordsLang}>
        <h1>{messages.withoutNetwork}</h1>
        <p className="list-lead">{messages.withoutNetworkLead}</p>
        <p>
          <a href={urls.home} className="link">
            {messages.toFrontPage}
          </a>
        </p>
        <p>
          <a href={urls.saved} className="link">
            {messages.savedArticles}
          </a>
        </p>
      </header>
      <div className="on-device" data-on-device="offline" />
    </PageFrame>
  )
}
