import type { CorrectionsValue } from '#lib/archive/pages/page-value.ts'
import { correctionsId } from '#components/corrections/correction-list.tsx'
import { ReportMistake } from '#components/corrections/report-mistake.tsx'
import { foreign } from '#components/language/foreign.ts'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { WrittenDate } from '#components/language/written-date.tsx'

/** `/corrections/`: what was wrong in any article, the newest correction first. */
export function CorrectionsPage({ frame, corrections }: Omit<CorrectionsValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { urls, messages, wordsLang, site } = context
  const policy = frame.pages.find((page) => page.policy === 'corrections')
  return (
    <PageFrame frame={frame} path={urls.corrections} skipTo={messages.skipToList}>
      <header className="list-head">
        <h1 {...wordsLang}>{messages.corrections}</h1>
        <p className="list-lead">
          <InterfaceWords context={context}>
            {corrections.length === 0 ? messages.noCorrections : messages.correctionsLead}
          </InterfaceWords>{' '}
          {policy === undefined ? null : (
            <a href={urls.page(policy.slug)} className="link">
              <bdi>{policy.title}</bdi>
            </a>
          )}
        </p>
        <ReportMistake about={null} context={context} />
      </header>
      {corrections.length === 0 ? null : (
        <ul className="list-section all-corrections">
          {corrections.map(({ entry, correction: { date, text } }) => (
            <li key={`${entry.slug} ${date.written} ${text}`}>
              <p className="meta">
                <WrittenDate moment={date} context={context} />
              </p>
              <h2 className="entry-title" {...foreign(entry, site)}>
                <a href={`${urls.article(entry.slug)}#${correctionsId}`}>
                  <bdi>{entry.title}</bdi>
                </a>
              </h2>
              <p {...foreign(entry, site)}>{text}</p>
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  )
}
