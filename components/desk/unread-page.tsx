import type { UnreadValue } from '#lib/archive/pages/page-value.ts'
import { deskContextOf } from '#components/desk/desk-context.ts'
import { LinkPlaces, ProblemWords } from '#components/desk/problem-item.tsx'
import { numberFormat } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { printable } from '#lib/text/printable.ts'

/** In the place of an article that could never be read: what is wrong with its file, and the lines around. */
export function UnreadPage({ frame, file, excerpts }: Omit<UnreadValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const desk = deskContextOf(context)
  const { words, lang } = desk
  const at = { folder: frame.desk?.folder ?? '', root: frame.desk?.root ?? '' }
  const number = numberFormat(context.wordsLocale)
  return (
    <PageFrame frame={frame} path={null} skipTo={context.messages.skipToContent} narrow>
      <header className="list-head" {...lang}>
        <h1>{words.cannotBeRead}</h1>
        <p className="list-lead">{words.cannotBeReadHint}</p>
        <p>
          <code dir="ltr">{printable(`${at.folder}/${file}`)}</code>
        </p>
      </header>
      <ul className="unread-file" {...lang}>
        {excerpts.map(({ problem, lines }, nth) => (
          <li key={nth}>
            <ProblemWords problem={problem} at={at} context={desk} />
            {lines.length === 0 ? null : (
              <pre
                tabIndex={0}
                role="group"
                aria-label={words.linesAround(number.format(problem.line))}
              >
                {lines.map((line) => (
                  <code
                    key={line.number}
                    data-broken={line.number === problem.line ? '' : undefined}
                  >
                    <span>{line.number}</span> {printable(line.text)}
                    {'\n'}
                  </code>
                ))}
              </pre>
            )}
          </li>
        ))}
      </ul>
      <p {...lang}>
        <LinkPlaces words={words} />
      </p>
    </PageFrame>
  )
}
