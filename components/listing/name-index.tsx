import type { ReactNode } from 'react'
import type { Counted } from '#lib/archive/pages/page-value.ts'
import { foreign } from '#components/language/foreign.ts'
import { counted } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** Names that stand for lists, each with its size and the newest article in it. */
export function NameIndex({
  above,
  title,
  names,
  context: { site, urls, messages, wordsLang, wordsLocale },
}: {
  /** What all of them are a part of. */
  readonly above?: ReactNode
  readonly title: ReactNode
  readonly names: readonly (Counted & { readonly name: string; readonly href: string })[]
  readonly context: PageContext
}) {
  return (
    <>
      <header className="list-head">
        {above}
        <h1>{title}</h1>
      </header>
      <ul className="name-index">
        {names.map(({ name, href, count, newest }) => (
          <li key={href}>
            <h2 className="entry-title">
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            </h2>
            <p className="entry-meta" {...wordsLang}>
              {messages.articleCount(counted(count, wordsLocale))}
            </p>
            {newest === null ? null : (
              <p className="name-newest">
                <a
                  href={urls.article(newest.slug)}
                  className="plain-link"
                  {...foreign(newest, site)}
                >
                  <bdi>{newest.title}</bdi>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
