import { reportAddress } from '#components/corrections/report-address.ts'
import type { PageContext } from '#components/site/page-context.ts'

/**
 * Where a reader turns with a mistake; nothing where the publication names no place.
 *
 * @param about headline and address of the article, for the letter's subject
 */
export function ReportMistake({
  about,
  context: { site, urls, messages, wordsLang },
}: {
  readonly about: { readonly title: string; readonly path: string } | null
  readonly context: PageContext
}) {
  if (site.corrections === null) return null
  const letter =
    about === null
      ? null
      : {
          subject: messages.mistakeIn(about.title),
          body: urls.whole(about.path),
        }
  return (
    <p className="report-mistake">
      <a href={reportAddress(site.corrections, letter)} className="link" {...wordsLang}>
        {messages.reportMistake}
      </a>
    </p>
  )
}
