import type { Archive } from '#lib/archive/archive.ts'
import { SettingsForm } from '#components/reading/settings-form.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { settingOf } from '#components/site/setting.ts'

/** Where "Aa" leads when nothing opens over the page. */
export function SettingsPage({ archive }: { readonly archive: Archive }) {
  const setting = settingOf(archive.site)
  const { urls, words, wordsLang } = setting
  return (
    <PageFrame archive={archive} path={urls.settings} skipTo={words.skipToContent}>
      <header className="list-head" {...wordsLang}>
        <h1>{words.readingSettings}</h1>
        <p className="without-script">{words.settingsNeedScript}</p>
      </header>
      <SettingsForm setting={setting} />
      <p className="label" {...wordsLang}>
        <a href={urls.saved} className="plain-link">
          {words.savedArticles}
        </a>
      </p>
    </PageFrame>
  )
}
