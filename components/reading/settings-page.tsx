import type { Archive } from '#lib/archive/archive.ts'
import { SettingsForm } from '#components/reading/settings-form.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** Where "Aa" leads when nothing opens over the page. */
export function SettingsPage({ archive }: { readonly archive: Archive }) {
  const context = pageContextOf(archive.site)
  const { urls, messages, wordsLang } = context
  return (
    <PageFrame archive={archive} path={urls.settings} skipTo={messages.skipToContent}>
      <header className="list-head" {...wordsLang}>
        <h1>{messages.readingSettings}</h1>
        <p className="without-script">{messages.settingsNeedScript}</p>
      </header>
      <SettingsForm context={context} />
      <p className="label" {...wordsLang}>
        <a href={urls.saved} className="plain-link">
          {messages.savedArticles}
        </a>
      </p>
    </PageFrame>
  )
}
