import type { Correction } from '#lib/article/article.ts'
import type { Setting } from '#components/site/setting.ts'
import { WrittenDate } from '#components/site/written-date.tsx'

/** Not `corrections`: a heading's or a browser's own name must never meet it. */
export const correctionsId = 'article-corrections'

/** What was wrong, and when it was put right. */
export function CorrectionList({
  corrections,
  setting,
}: {
  readonly corrections: readonly Correction[]
  readonly setting: Setting
}) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby={correctionsId} className="foot-section">
      <h2 id={correctionsId} className="label" {...setting.wordsLang}>
        {setting.words.corrections}
      </h2>
      <ul className="correction-list">
        {corrections.map(({ date, text }) => (
          <li key={`${date.written} ${text}`}>
            <p className="meta">
              <WrittenDate moment={date} setting={setting} />
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
