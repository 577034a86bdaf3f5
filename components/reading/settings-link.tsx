import type { PageContext } from '#components/site/page-context.ts'

/** "Aa": a link to the settings, which open over the page where the script runs. */
export function SettingsLink({
  context: { urls, messages, wordsLang },
  path,
}: {
  readonly context: PageContext
  readonly path: string | null
}) {
  return (
    <a
      href={urls.settings}
      className="plain-link"
      data-settings=""
      aria-current={path === urls.settings ? 'page' : undefined}
      aria-label={`Aa, ${messages.readingSettings}`}
      {...wordsLang}
    >
      Aa
    </a>
  )
}
