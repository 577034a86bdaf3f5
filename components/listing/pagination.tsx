import { numberFormat } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** Newer, where one is, older. Every page of a list has its own address. */
export function Pagination({
  page,
  pages,
  address,
  context: { messages, wordsLang, wordsLocale },
}: {
  readonly page: number
  readonly pages: number
  readonly address: (page: number) => string
  readonly context: PageContext
}) {
  if (pages < 2) return null
  const number = numberFormat(wordsLocale)
  return (
    <nav aria-label={messages.pages} className="pagination" {...wordsLang}>
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev" className="link">
          {messages.newerArticles}
        </a>
      ) : (
        <span />
      )}
      <p>{messages.pageOf(number.format(page), number.format(pages))}</p>
      {page < pages ? (
        <a href={address(page + 1)} rel="next" className="link">
          {messages.olderArticles}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
