import type { ReactNode } from 'react'
import type { Frame, ListPart } from '#lib/archive/pages/page-value.ts'
import { EntryList } from '#components/listing/entry-list.tsx'
import { Pagination } from '#components/listing/pagination.tsx'
import { counted, numberFormat } from '#components/language/formats.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** A list with a name: a topic's articles, an author's, a month's. */
export function ListPage({
  frame,
  name,
  list: { rows, page, pages, count },
  address,
  ownTopic,
  above,
  children,
  below,
}: {
  readonly frame: Frame
  readonly name: string
  readonly list: ListPart
  readonly address: (page: number) => string
  /** Of a topic's list, which no row need repeat. */
  readonly ownTopic?: string
  /** What the list is a part of. */
  readonly above?: ReactNode
  /** What stands between the name and the list. */
  readonly children?: ReactNode
  /** Where to go on from the list. */
  readonly below?: ReactNode
}) {
  const context = pageContextOf(frame.site)
  const { messages, wordsLang, wordsLocale } = context
  const number = numberFormat(wordsLocale)
  return (
    <PageFrame frame={frame} path={address(page)} skipTo={messages.skipToList}>
      <header className="list-head">
        {above}
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p className="meta" {...wordsLang}>
          <span>{messages.articleCount(counted(count, wordsLocale))}</span>
          {page === 1 ? null : (
            <>
              {' '}
              <span>{messages.pageOf(number.format(page), number.format(pages))}</span>
            </>
          )}
        </p>
        {children}
      </header>
      <div className="list-section">
        <EntryList entries={rows} ownTopic={ownTopic} context={context} />
      </div>
      <Pagination page={page} pages={pages} address={address} context={context} />
      {below}
    </PageFrame>
  )
}
