import type { Beside } from '#lib/archive/pages/page-value.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** A month or a year: what it is called and where its articles are. */
type PeriodLinkTo = { readonly name: string; readonly href: string }

/** The periods before and after one, of those that have articles. */
export function PeriodLinks<T>({
  label,
  beside: { newer, older },
  linkTo,
  context,
}: {
  readonly label: string
  readonly beside: Beside<T>
  readonly linkTo: (period: T) => PeriodLinkTo
  readonly context: PageContext
}) {
  const { messages, wordsLang } = context
  if (older === null && newer === null) return null
  return (
    <nav className="neighbours period-links" aria-label={label} {...wordsLang}>
      {older === null ? (
        <span />
      ) : (
        <PeriodLink to={linkTo(older)} rel="prev" label={messages.earlier} context={context} />
      )}
      {newer === null ? null : (
        <PeriodLink to={linkTo(newer)} rel="next" label={messages.later} context={context} />
      )}
    </nav>
  )
}

function PeriodLink({
  to: { name, href },
  rel,
  label,
  context: { ownLang },
}: {
  readonly to: PeriodLinkTo
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
