import type { Desk } from '#lib/archive/pages/page-value.ts'
import { counted } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'
import { langAmong } from '#lib/site/words-lang.ts'
import { printable } from '#lib/text/printable.ts'
import { problemLine } from '#lib/text/problem.ts'

/** Errors, for the writer who has the page open in development; a build with errors never comes this far. */
export function ProblemList({
  desk: { folder, problems },
  context: { site, messages, wordsLang: lang, wordsLocale },
}: {
  readonly desk: Desk
  readonly context: PageContext
}) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  return (
    <details className="problem-list">
      <summary {...lang}>{messages.problemsFound(counted(errors.length, wordsLocale))}</summary>
      <ul {...langAmong('en', site.language)}>
        {errors.map((problem) => {
          const line = problemLine(problem, folder)
          return (
            <li key={line}>
              <code>{line}</code>
              {problem.hint === null ? null : <small>{printable(problem.hint)}</small>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
