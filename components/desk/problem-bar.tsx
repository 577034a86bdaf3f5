import type { Desk, PlacedProblem } from '#lib/archive/pages/desk-value.ts'
import { type DeskContext, deskContextOf } from '#components/desk/desk-context.ts'
import { fragmentOf, LinkPlaces, ProblemWords } from '#components/desk/problem-item.tsx'
import { counted, numberFormat } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'
import { deskPath } from '#lib/site/desk-path.ts'

/**
 * What is wrong, at the foot of every page that a writer sees, in sight wherever
 * the page is scrolled to. While nothing is wrong it stands still below the page.
 */
export function ProblemBar({
  desk,
  context,
}: {
  readonly desk: Desk
  readonly context: PageContext
}) {
  const deskContext = deskContextOf(context)
  const { words, lang } = deskContext
  const { problems, elsewhere, isEarlier } = desk
  const said = saidOf(desk, context, deskContext)
  return (
    <>
      {/* Alone and always there, so that whoever listens is told of a change, and of nothing else. */}
      <p role="status" className="visually-hidden" {...lang}>
        {said}
      </p>
      <section
        className="problem-bar"
        aria-label={words.problems}
        data-quiet={problems.length + elsewhere === 0 ? '' : undefined}
        {...lang}
      >
        {problems.length === 0 ? (
          <p>{said}</p>
        ) : (
          <details open={problems.some(({ severity }) => severity === 'error')}>
            <summary>{said}</summary>
            <div className="problem-scroll" tabIndex={0} role="group" aria-label={words.problems}>
              {isEarlier ? <p>{words.earlierText}</p> : null}
              <ul>
                {problems.map((problem, nth) => (
                  <ProblemItem
                    key={nth}
                    id={`problem-${nth + 1}`}
                    number={numberFormat(context.wordsLocale).format(nth + 1)}
                    {...{ problem, desk, context: deskContext }}
                  />
                ))}
              </ul>
              <LinkPlaces words={words} />
            </div>
          </details>
        )}
        <a href={context.urls.inside(deskPath())} className="link">
          {words.desk}
        </a>
      </section>
    </>
  )
}

function ProblemItem({
  problem,
  id,
  number,
  desk,
  context,
}: {
  readonly problem: PlacedProblem
  readonly id: string
  /** As its language writes it. */
  readonly number: string
  readonly desk: Desk
  readonly context: DeskContext
}) {
  const { beside, severity } = problem
  return (
    <li
      id={id}
      data-severity={severity}
      data-beside={beside?.id}
      data-block={beside?.block ?? undefined}
      data-number={number}
      data-mark={context.words.nthProblem(number)}
    >
      <ProblemWords problem={problem} at={desk} context={context} />
      {beside === null ? null : (
        <a href={fragmentOf(beside)} className="link">
          {context.words.showPlace}
        </a>
      )}
    </li>
  )
}

/** In one line: whether the page is as its file says, how many there are here, on other pages, and how many of all stop a build. */
function saidOf(
  { problems, elsewhere, errors, isEarlier }: Desk,
  { messages, wordsLocale }: PageContext,
  { words }: DeskContext,
): string {
  const parts = [
    ...(isEarlier ? [words.shownAsBefore] : []),
    ...(problems.length === 0 ? [] : [words.problemsHere(counted(problems.length, wordsLocale))]),
    ...(elsewhere === 0 ? [] : [words.problemsElsewhere(counted(elsewhere, wordsLocale))]),
    ...(errors === 0 ? [] : [messages.problemsFound(counted(errors, wordsLocale))]),
  ]
  return parts.length === 0 ? words.noProblems : parts.join(' · ')
}
