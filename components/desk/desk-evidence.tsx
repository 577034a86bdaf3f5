import type { DeskEvidence, DeskTakeaway } from '#lib/archive/pages/desk-value.ts'
import type { DeskContext } from '#components/desk/desk-context.ts'
import { fragmentOf } from '#components/desk/problem-item.tsx'
import type { langOf } from '#components/language/foreign.ts'
import { numberFormat } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** What each takeaway rests on and leaves open, and which sections none of them rests on. */
export function DeskEvidenceList({
  evidence: { takeaways, uncovered, sections },
  isOpen,
  lang,
  address,
  context,
  desk,
}: {
  readonly evidence: DeskEvidence
  /** Whether there is something to see to. */
  readonly isOpen: boolean
  /** Of the article. */
  readonly lang: ReturnType<typeof langOf>
  readonly address: string
  readonly context: PageContext
  readonly desk: DeskContext
}) {
  const { words } = desk
  const number = numberFormat(context.wordsLocale)
  if (takeaways.length === 0) return <p className="desk-nothing">{words.noTakeaways}</p>
  const kinds = supportKinds.flatMap((kind) => {
    const count = takeaways.filter(({ support }) => support === kind).length
    return count === 0 ? [] : [{ kind, count }]
  })
  const covered = number.format(sections - uncovered.length)
  return (
    <details open={isOpen}>
      <summary>
        {kinds.map(({ kind, count }) => (
          <span key={kind}>
            {kindName(kind, desk)} {number.format(count)} ·{' '}
          </span>
        ))}
        {words.coverage(covered, number.format(sections))}
      </summary>
      {uncovered.length === 0 ? null : (
        <>
          <p>{words.uncovered}</p>
          <ul className="desk-uncovered">
            {uncovered.map(({ id, heading }) => (
              <li key={id}>
                <a
                  href={`${address}${fragmentOf({ id, block: null })}`}
                  className="link"
                  {...(heading === null ? {} : lang)}
                >
                  {heading ?? (id === 'h-closing' ? words.closing : words.introduction)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ol className="desk-takeaways">
        {takeaways.map((takeaway) => (
          <li key={takeaway.id}>
            <a href={`${address}#${takeaway.id}`} className="plain-link" {...lang}>
              {takeaway.text}
            </a>{' '}
            <small data-support={takeaway.support}>{supportOf(takeaway, context, desk)}</small>{' '}
            <Open of={takeaway} desk={desk} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Open({
  of: { support, missing, notFound },
  desk: { words },
}: {
  readonly of: DeskTakeaway
  readonly desk: DeskContext
}) {
  return (
    <>
      {notFound.length === 0 ? null : (
        <small className="desk-open">
          <bdi>{words.notInText(notFound.join(', '))}</bdi>{' '}
        </small>
      )}
      {support === 'none' || missing.length === 0 ? null : (
        <small>
          <bdi>{words.missingThere(missing.join(', '))}</bdi>
        </small>
      )}
    </>
  )
}

function supportOf(
  { support, score }: DeskTakeaway,
  { wordsLocale }: PageContext,
  desk: DeskContext,
): string {
  const name = kindName(support, desk)
  return support === 'matched' ? `${name} · ${numberFormat(wordsLocale).format(score)}` : name
}

type SupportKind = DeskTakeaway['support']

const supportKinds = ['quoted', 'matched', 'none'] as const satisfies readonly SupportKind[]

function kindName(kind: SupportKind, { words }: DeskContext): string {
  switch (kind) {
    case 'quoted':
      return words.quoted
    case 'matched':
      return words.matched
    case 'none':
      return words.unsupported
  }
}
