import { Fragment } from 'react'
import type { Writer, ArticleInContext } from '#lib/archive/archive.ts'
import { AgeNotice } from '#components/article/age-notice.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { ReadingTimes } from '#components/language/reading-times.tsx'
import type { PageContext } from '#components/site/page-context.ts'
import { WrittenDate } from '#components/language/written-date.tsx'

/** "Name and Name · 20 November 2026 · 30 s takeaways, 4 min article". */
export function Byline({
  inContext: { article, authors },
  context,
}: {
  readonly inContext: ArticleInContext
  readonly context: PageContext
}) {
  return (
    <p className="meta byline">
      {authors.length === 0 ? null : (
        <span>
          <AuthorNames authors={authors} context={context} />
        </span>
      )}{' '}
      <WrittenDate moment={article.published} context={context} />
      <AgeNotice context={context} />{' '}
      {article.updated === null ? null : (
        <span>
          <InterfaceWords context={context}>{context.messages.updated}</InterfaceWords>{' '}
          <WrittenDate moment={article.updated} context={context} />
        </span>
      )}{' '}
      <span>
        <ReadingTimes of={article} context={context} />
      </span>
    </p>
  )
}

/** Names joined as the language joins them, each a link. */
function AuthorNames({
  authors,
  context: { locale, urls },
}: {
  readonly authors: readonly Writer[]
  readonly context: PageContext
}) {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const parts = list.formatToParts(authors.map(({ id }) => id))
  return parts.map((part, index) => {
    const author = part.type === 'element' ? authors.find(({ id }) => id === part.value) : undefined
    if (author === undefined) return <Fragment key={index}>{part.value}</Fragment>
    return (
      <a key={author.id} href={urls.author(author.id)} rel="author" className="link byline-name">
        <bdi>{author.name}</bdi>
      </a>
    )
  })
}
