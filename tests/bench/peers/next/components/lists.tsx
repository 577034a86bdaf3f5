import Link from 'next/link'
import type { Article, List } from '../lib/archive'
import { onPage, pageCount } from '../lib/paging'
import { Frame } from './frame'
import { Photo, TopicLink, WrittenDate } from './pieces'

export function EntryList({
  articles,
  heading: Heading = 'h2',
}: {
  articles: readonly Article[]
  heading?: 'h2' | 'h3'
}) {
  return (
    <ol className="entry-list">
      {articles.map((article) => (
        <li key={article.slug}>
          <article className="entry">
            <div className="entry-words">
              <Heading className="entry-title">
                <Link href={`/articles/${article.slug}/`}>
                  <bdi>{article.title}</bdi>
                </Link>
              </Heading>
              <p className="entry-summary">{article.takeaways[0]}</p>
            </div>
            <p className="entry-meta">
              <WrittenDate date={article.published} />{' '}
              <TopicLink article={article} className="plain-link" />
            </p>
            {article.image === null ? null : (
              <div className="entry-picture">
                <Photo image={article.image} />
              </div>
            )}
          </article>
        </li>
      ))}
    </ol>
  )
}

export function Pagination({ page, pages, base }: { page: number; pages: number; base: string }) {
  if (pages < 2) return null
  const address = (nth: number) => (nth === 1 ? base : `${base}page/${nth}/`)
  return (
    <nav aria-label="Pages" className="pagination">
      {page > 1 ? (
        <Link href={address(page - 1)} rel="prev" className="link">
          Newer articles
        </Link>
      ) : (
        <span />
      )}
      <p>
        Page {page} of {pages}
      </p>
      {page < pages ? (
        <Link href={address(page + 1)} rel="next" className="link">
          Older articles
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** All of a topic's articles, or of an author's, twenty a page. */
export function ListPage({ list, page, base }: { list: List; page: number; base: string }) {
  return (
    <Frame skipTo="Skip to the articles">
      <header className="list-head">
        <h1>
          <bdi>{list.label}</bdi>
        </h1>
        <p className="meta">
          <span>{list.articles.length} articles</span>
        </p>
      </header>
      <div className="list-section">
        <EntryList articles={onPage(list.articles, page)} />
      </div>
      <Pagination page={page} pages={pageCount(list.articles)} base={base} />
    </Frame>
  )
}

export function NameIndex({ title, lists, base }: { title: string; lists: List[]; base: string }) {
  return (
    <Frame skipTo="Skip to the articles">
      <header className="list-head">
        <h1>{title}</h1>
      </header>
      <ul className="name-index">
        {lists.map(({ id, label, articles }) => (
          <li key={id}>
            <h2 className="entry-title">
              <Link href={`${base}${id}/`}>
                <bdi>{label}</bdi>
              </Link>
            </h2>
            <p className="entry-meta">{articles.length} articles</p>
            <p className="name-newest">
              <Link href={`/articles/${articles[0]?.slug}/`} className="plain-link">
                <bdi>{articles[0]?.title}</bdi>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
