import Link from 'next/link'
import type { Metadata } from 'next'
import { Frame } from '../../components/frame'
import { EntryList, Pagination } from '../../components/lists'
import { LeadPicture, ReadingTimes, TopicLink, WrittenDate } from '../../components/pieces'
import { type Article, getArchive } from '../../lib/archive'
import { laterPages, onPage, pageCount, pageIn } from '../../lib/paging'

type Props = { params: Promise<{ path?: string[] }> }

export const dynamicParams = false

export function generateStaticParams() {
  const others = getArchive().articles.slice(1)
  return [{ path: [] }, ...laterPages(others).map((path) => ({ path }))]
}

export function generateMetadata(): Metadata {
  const { site } = getArchive()
  return { title: site.name, description: site.description }
}

export default async function Page({ params }: Props) {
  const page = pageIn((await params).path ?? [])
  const [lead, ...others] = getArchive().articles
  const pages = pageCount(others)
  return (
    <Frame front={page === 1} skipTo="Skip to the articles">
      {page === 1 && lead !== undefined ? <Lead article={lead} /> : null}
      {page === 1 ? null : (
        <header className="list-head">
          <h1>
            Page {page} of {pages}
          </h1>
        </header>
      )}
      <section className="list-section">
        {page === 1 ? <h2 className="label">Latest</h2> : null}
        <EntryList articles={onPage(others, page)} heading={page === 1 ? 'h3' : 'h2'} />
      </section>
      <Pagination page={page} pages={pages} base="/" />
    </Frame>
  )
}

function Lead({ article }: { article: Article }) {
  return (
    <article className="lead">
      <div className="lead-words">
        <p className="kicker">
          <TopicLink article={article} />
        </p>
        <h2 className="lead-title">
          <Link href={`/articles/${article.slug}/`}>
            <bdi>{article.title}</bdi>
          </Link>
        </h2>
        <p className="standfirst">{article.standfirst}</p>
        <p className="meta">
          <WrittenDate date={article.published} />{' '}
          <span>
            <ReadingTimes article={article} />
          </span>
        </p>
      </div>
      <LeadPicture image={article.image} className="lead-picture" />
      <section className="lead-takeaways" aria-labelledby="region-takeaways">
        <h3 id="region-takeaways" className="label">
          Key takeaways
        </h3>
        <ol className="takeaway-list">
          {article.takeaways.slice(0, 3).map((takeaway) => (
            <li key={takeaway}>
              <span>{takeaway}</span>
            </li>
          ))}
        </ol>
      </section>
    </article>
  )
}
