import type { Frame } from '#lib/archive/pages/page-value.ts'
import { SettingsForm } from '#components/reading/settings-form.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** Where "Aa" leads when nothing opens over the page. */
export function SettingsPage({ frame }: { readonly frame: Frame }) {
  const context = pageContextOf(frame.site)
  const { urls, messages, wordsLang } = context
  return (
    <PageFrame frame={frame} path={urls.settings} skipTo={messages.skipToContent}>
      <header className="list-head" {...wordsLang}>
        <h1>{messages.readingSettings}</h1>
        <p className="without-script">{messages.settingsNeedScript}</p>
      </header>
      <div className="settings-beside">
        <SettingsForm context={context} />
        <section className="settings-sample" {...wordsLang}>
          <h2 className="label">{messages.settingsSample}</h2>
          <p className="story">{messages.settingsSampleText}</p>
        </section>
      </div>
      <p className="label with-script" {...wordsLang}>
        <a href={urls.saved} className="plain-link">
          {messages.savedArticles}
        </a>
      </p>
    </PageFrame>
  )
}
