import type { Setting } from '#components/site/setting.ts'

/** "Aa": a link to the settings, which open over the page where the script runs. */
export function SettingsLink({
  setting: { urls, words, wordsLang },
  path,
}: {
  readonly setting: Setting
  readonly path: string | null
}) {
  return (
    <a
      href={urls.settings}
      className="plain-link"
      data-settings=""
      aria-current={path === urls.settings ? 'page' : undefined}
      aria-label={`Aa, ${words.readingSettings}`}
      {...wordsLang}
    >
      Aa
    </a>
  )
}
