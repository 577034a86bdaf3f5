import type { Correction } from '#lib/article/article.ts'
import type { PageContext } from '#components/site/page-context.ts'
import { WrittenDate } from '#components/language/written-date.tsx'

/** Not `corrections`: a heading's or a browser's own name must never meet it. */
export const correctionsId = 'article-corrections'

/** What was wrong, and when it was put right. */
export function CorrectionList({
  corrections,
  context,
}: {
  readonly corrections: readonly Correction[]
  readonly context: PageContext
}) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby={correctionsId} className="foot-section">
      <h2 id={correctionsId} className="label" {...context.wordsLang}>
        {context.messages.corrections}
      </h2>
      <ul className="correction-list">
        {corrections.map(({ date, text }) => (
          <li key={`${date.written} ${text}`}>
            <p className="meta">
              <WrittenDate moment={date} context={context} />
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
