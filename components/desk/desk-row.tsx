import type { Desk, DeskRow, DeskState } from '#lib/archive/pages/desk-value.ts'
import type { DeskContext } from '#components/desk/desk-context.ts'
import { DeskEvidenceList } from '#components/desk/desk-evidence.tsx'
import { fragmentOf, ProblemWords } from '#components/desk/problem-item.tsx'
import { dueWords } from '#components/desk/due-words.ts'
import { counted } from '#components/language/formats.ts'
import { langOf } from '#components/language/foreign.ts'
import type { PageContext } from '#components/site/page-context.ts'
import { printable } from '#lib/text/printable.ts'

/** One article: what it is, what is wrong with it, and what its takeaways rest on. */
export function DeskRowItem({
  row,
  at,
  context,
  desk,
}: {
  readonly row: DeskRow
  readonly at: Pick<Desk, 'folder' | 'root'>
  readonly context: PageContext
  readonly desk: DeskContext
}) {
  const { file, slug, title, state, due, evidence, problems, needsAttention } = row
  const { words } = desk
  return (
    <li className="desk-row" data-state={state} data-attention={needsAttention ? '' : undefined}>
      <div>
        <h3 {...langOf(row)}>
          <a href={placeOnSite(slug, context)} className="plain-link">
            <bdi>{printable(title)}</bdi>
          </a>
        </h3>
        <p className="meta">
          <span className="desk-state">{stateName(state, context, words)}</span>{' '}
          {due === null ? null : <span>{dueWords(due, context, desk)} </span>}
          <code dir="ltr">{printable(file)}</code>
        </p>
      </div>
      <div>
        {problems.length === 0 ? (
          <p className="desk-nothing">{words.noProblems}</p>
        ) : (
          <details open>
            <summary>{words.problemCount(counted(problems.length, context.wordsLocale))}</summary>
            <ul>
              {problems.map((problem, nth) => (
                <li key={nth}>
                  <ProblemWords problem={problem} at={at} context={desk} />
                  {problem.beside === null ? null : (
                    <a
                      href={`${placeOnSite(slug, context)}${fragmentOf(problem.beside)}`}
                      className="link"
                    >
                      {words.showPlace}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div>
        {evidence === null ? null : (
          <DeskEvidenceList
            {...{ evidence, context, desk }}
            lang={langOf(row)}
            isOpen={evidence.open > 0}
            address={placeOnSite(slug, context)}
          />
        )}
      </div>
    </li>
  )
}

export function placeOnSite(slug: string, { urls }: PageContext): string {
  return urls.article(slug)
}

export function stateName(
  state: DeskState,
  { messages }: PageContext,
  words: DeskContext['words'],
): string {
  switch (state) {
    case 'draft':
      return messages.draft
    case 'scheduled':
      return messages.scheduled
    case 'withdrawn':
      return messages.withdrawn
    case 'published':
      return words.published
    case 'unread':
      return words.unread
  }
}
