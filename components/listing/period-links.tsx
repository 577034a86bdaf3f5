import type { PageContext } from '#components/site/page-context.ts'

/** A month or a year: what it is called and where its articles are. */
export type Period = { readonly name: string; readonly href: string }

/** The periods before and after one, of those that have articles. */
export function PeriodLinks({
  label,
  periods,
  at,
  context,
}: {
  readonly label: string
  /** Newest first. */
  readonly periods: readonly Period[]
  /** Which of them the page shows. */
  readonly at: number
  readonly context: PageContext
}) {
  const { messages, wordsLang } = context
  const [earlier, later] = [periods[at + 1], periods[at - 1]]
  if (earlier === undefined && later === undefined) return null
  return (
    <nav className="neighbours period-links" aria-label={label} {...wordsLang}>
      {earlier === undefined ? (
        <span />
      ) : (
        <PeriodLink period={earlier} rel="prev" label={messages.earlier} context={context} />
      )}
      {later === undefined ? null : (
        <PeriodLink period={later} rel="next" label={messages.later} context={context} />
      )}
    </nav>
  )
}

function PeriodLink({
  period: { name, href },
  rel,
  label,
  context: { ownLang },
}: {
  readonly period: Period
  readonly rel: 'prev' | 'next'
  readonly label: string
  readonly context: Pick<PageContext, 'ownLang'>
}) {
  return (
    <a href={href} rel={rel} className="neighbour">
      <span className="label">{label}</span>{' '}
      <span className="neighbour-title" {...ownLang}>
        {name}
      </span>
    </a>
  )
}
