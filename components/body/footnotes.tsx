import type { Footnote } from '#lib/article/article.ts'
import { SafeHtml } from '#components/body/safe-html.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** Notes under the text, each with the way back to every mark that leads to it. */
export function Footnotes({
  footnotes,
  context: { messages, wordsLang },
}: {
  readonly footnotes: readonly Footnote[]
  readonly context: PageContext
}) {
  if (footnotes.length === 0) return null
  return (
    <section className="footnotes" aria-labelledby="region-notes">
      <h2 id="region-notes" className="label" {...wordsLang}>
        {messages.footnotes}
      </h2>
      <ol>
        {footnotes.map(({ id, html, references }) => (
          <li key={id} id={id}>
            <SafeHtml html={html} className="footnote-text" />
            <p className="footnote-back" {...wordsLang}>
              {references.map((reference, index) => (
                <a
                  key={reference}
                  href={`#${reference}`}
                  aria-label={
                    references.length === 1
                      ? messages.backToText
                      : messages.backToMark(String(index + 1))
                  }
                >
                  ↑{references.length === 1 ? null : index + 1}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
