import type { DeskCount } from '#lib/archive/pages/desk-value.ts'
import type { DeskContext } from '#components/desk/desk-context.ts'
import { stateName } from '#components/desk/desk-row.tsx'
import { numberFormat } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'

const kinds = [
  'all',
  'attention',
  'unread',
  'draft',
  'scheduled',
  'published',
  'withdrawn',
] as const satisfies readonly (keyof DeskCount)[]

/** Which of the rows below are shown, for a script: without one they all are. Where some are on other pages it counts none. */
export function DeskFilter({
  count,
  isWhole,
  context,
  desk: { words },
}: {
  readonly count: DeskCount
  readonly isWhole: boolean
  readonly context: PageContext
  readonly desk: DeskContext
}) {
  const number = numberFormat(context.wordsLocale)
  return (
    <fieldset className="desk-filter">
      <legend className="visually-hidden">{words.filter}</legend>
      {kinds
        .filter((kind) => kind === 'all' || count[kind] > 0)
        .map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="desk-filter"
              value={kind}
              defaultChecked={kind === 'all'}
              autoComplete="off"
            />{' '}
            {kind === 'all'
              ? words.all
              : kind === 'attention'
                ? words.needingAttention
                : stateName(kind, context, words)}
            {isWhole ? ` ${number.format(count[kind])}` : ''}
          </label>
        ))}
    </fieldset>
  )
}
