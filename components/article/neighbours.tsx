import type { EntryName, ArticleInContext } from '#lib/archive/archive.ts'
import { foreign, langOf } from '#components/language/foreign.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** The article before this one and the one after it, unless they are shown as related. */
export function Neighbours({
  inContext,
  context,
}: {
  readonly inContext: ArticleInContext
  readonly context: PageContext
}) {
  const shown = inContext.related.map((each) => (each.kind === 'article' ? each.entry.slug : ''))
  const unlessShown = (entry: EntryName | null): EntryName | null =>
    entry === null || shown.includes(entry.slug) ? null : entry
  const [older, newer] = [unlessShown(inContext.older), unlessShown(inContext.newer)]
  if (older === null && newer === null) return null
  const { messages, wordsLang } = context
  return (
    // Reading views leave out what calls itself a pager.
    <nav className="neighbours pager" aria-label={messages.neighbours} {...wordsLang}>
      {older === null ? (
        <span />
      ) : (
        <NeighbourLink entry={older} rel="prev" label={messages.olderArticle} context={context} />
      )}
      {newer === null ? null : (
        <NeighbourLink entry={newer} rel="next" label={messages.newerArticle} context={context} />
      )}
    </nav>
  )
}

function NeighbourLink({
  entry,
  rel,
  label,
  context: { site, urls, wordsLang },
}: {
  readonly entry: EntryName
  readonly rel: 'prev' | 'next'
  readonly label: string
  readonly context: PageContext
}) {
  return (
    <a href={urls.article(entry.slug)} rel={rel} className="neighbour">
      <span className="label">{label}</span>{' '}
      {/* On the side where its label stands, whichever way it is written. */}
      <span className="neighbour-title">
        <bdi {...(wordsLang.lang === undefined ? foreign(entry, site) : langOf(entry))}>
          {entry.title}
        </bdi>
      </span>
    </a>
  )
}
