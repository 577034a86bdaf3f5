import type { Entry, Shelved } from '#lib/archive/archive.ts'
import { foreign, langOf } from '#components/site/foreign.ts'
import type { Setting } from '#components/site/setting.ts'

/** The article before this one and the one after it. */
export function Neighbours({
  shelved: { older, newer },
  setting,
}: {
  readonly shelved: Shelved
  readonly setting: Setting
}) {
  if (older === null && newer === null) return null
  const { words, wordsLang } = setting
  return (
    // Reading views leave out what calls itself a pager.
    <nav className="neighbours pager" aria-label={words.neighbours} {...wordsLang}>
      {older === null ? (
        <span />
      ) : (
        <NeighbourLink entry={older} rel="prev" label={words.olderArticle} setting={setting} />
      )}
      {newer === null ? null : (
        <NeighbourLink entry={newer} rel="next" label={words.newerArticle} setting={setting} />
      )}
    </nav>
  )
}

function NeighbourLink({
  entry,
  rel,
  label,
  setting: { site, urls, wordsLang },
}: {
  readonly entry: Entry
  readonly rel: 'prev' | 'next'
  readonly label: string
  readonly setting: Setting
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
