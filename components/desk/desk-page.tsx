import type { HeldArticle } from '#lib/archive/pages/desk-value.ts'
import type { DeskValue } from '#lib/archive/pages/page-value.ts'
import { deskContextOf, type DeskContext } from '#components/desk/desk-context.ts'
import { DeskFilter } from '#components/desk/desk-filter.tsx'
import { DeskRowItem, placeOnSite } from '#components/desk/desk-row.tsx'
import { ProblemWords } from '#components/desk/problem-item.tsx'
import { counted } from '#components/language/formats.ts'
import { dueWords } from '#components/desk/due-words.ts'
import { langOf } from '#components/language/foreign.ts'
import { Pagination } from '#components/listing/pagination.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { type PageContext, pageContextOf } from '#components/site/page-context.ts'
import { deskPath } from '#lib/site/desk-path.ts'

/** What there is to do, of every article: state, problems, what takeaways rest on, and what a build would leave out. */
export function DeskPage({
  frame,
  rows,
  page,
  pages,
  count,
  others,
  held,
}: Omit<DeskValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const desk = deskContextOf(context)
  const { words, lang } = desk
  const { messages, wordsLocale } = context
  const at = { folder: frame.desk?.folder ?? '', root: frame.desk?.root ?? '' }
  const errors = frame.desk?.errors ?? 0
  const address = (nth: number): string => context.urls.inside(deskPath(nth))
  return (
    <PageFrame frame={frame} path={address(page)} skipTo={messages.skipToList}>
      <div {...lang}>
        <header className="list-head">
          <h1>{words.desk}</h1>
          <p className="list-lead">{words.deskHint}</p>
          <p className="meta">
            <span>{messages.articleCount(counted(count.all, wordsLocale))}</span>{' '}
            {errors === 0 ? null : (
              <strong>{messages.problemsFound(counted(errors, wordsLocale))}</strong>
            )}
          </p>
        </header>
        {page > 1 ? null : <HeldBack held={held} context={context} desk={desk} />}
        {page > 1 || others.length === 0 ? null : (
          <section className="desk-others">
            <h2 className="label">{words.otherFiles}</h2>
            <ul>
              {others.map((problem, nth) => (
                <li key={nth}>
                  <ProblemWords problem={problem} at={at} context={desk} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="desk-articles">
          <h2 className="label">{words.articles}</h2>
          <DeskFilter count={count} isWhole={pages === 1} context={context} desk={desk} />
          <ul className="desk-rows">
            {rows.map((row) => (
              <DeskRowItem key={row.file} {...{ row, at, context, desk }} />
            ))}
          </ul>
          <p className="desk-none" hidden>
            {words.nothingShown}
          </p>
        </section>
      </div>
      <Pagination page={page} pages={pages} address={address} context={context} />
    </PageFrame>
  )
}

function HeldBack({
  held,
  context,
  desk,
}: {
  readonly held: readonly HeldArticle[]
  readonly context: PageContext
  readonly desk: DeskContext
}) {
  return (
    <section className="desk-held">
      <h2 className="label">{desk.words.heldBack}</h2>
      {held.length === 0 ? (
        <p>{desk.words.nothingHeldBack}</p>
      ) : (
        <ul>
          {held.map(({ slug, title, due, ...written }) => (
            <li key={slug}>
              <a href={placeOnSite(slug, context)} className="plain-link" {...langOf(written)}>
                {title}
              </a>{' '}
              <span>
                {due === null
                  ? context.messages.draft
                  : `${context.messages.scheduled}, ${dueWords(due, context, desk)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
