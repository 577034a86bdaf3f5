import Link from 'next/link'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '../../../components/frame'
import {
  LeadPicture,
  Photo,
  ReadingTimes,
  TopicLink,
  WrittenDate,
} from '../../../components/pieces'
import { type Article, authorId, getArchive, relatedTo } from '../../../lib/archive'
import { type Heading, renderMarkdown } from '../../../lib/markdown'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getArchive().articles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const { site, articles } = getArchive()
  const article = articles.find((each) => each.slug === slug)
  return { title: `${article?.title} – ${site.name}`, description: article?.standfirst }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const { articles } = getArchive()
  const at = articles.findIndex((each) => each.slug === slug)
  const article = articles[at]
  if (article === undefined) notFound()
  const { html, headings } = await renderMarkdown(article.content)
  return (
    <Frame skipTo="Skip to the article">
      <article className="article">
        <Head article={article} />
        <LeadPicture image={article.image} className="article-picture" />
        <Takeaways takeaways={article.takeaways} />
        <Contents headings={headings} />
        <div className="article-body">
          <div className="story introduction" dangerouslySetInnerHTML={{ __html: html }} />
        </div>
        <Foot article={article} />
      </article>
      <Related articles={relatedTo(article)} />
      <Neighbours older={articles[at + 1]} newer={articles[at - 1]} />
    </Frame>
  )
}

function Head({ article }: { article: Article }) {
  return (
    <header className="article-head">
      <p className="kicker">
        <TopicLink article={article} />
      </p>
      <h1 className="headline">{article.title}</h1>
      <p className="standfirst">{article.standfirst}</p>
      <p className="meta byline">
        <span>
          <Link
            href={`/authors/${authorId(article.author)}/`}
            rel="author"
            className="link byline-name"
          >
            <bdi>{article.author}</bdi>
          </Link>
        </span>{' '}
        <WrittenDate date={article.published} />{' '}
        <span>
          <ReadingTimes article={article} />
        </span>
      </p>
    </header>
  )
}

function Takeaways({ takeaways }: { takeaways: string[] }) {
  return (
    <section className="takeaways" aria-labelledby="region-takeaways">
      <h2 id="region-takeaways" className="label">
        Key takeaways
      </h2>
      <ol className="takeaway-list">
        {takeaways.map((takeaway, index) => (
          <li key={takeaway} id={`t-${index + 1}`}>
            <span>{takeaway}</span>
          </li>
        ))}
      </ol>
      <details className="takeaways-made">
        <summary>How these were made</summary>
        <p>
          <bdi>Written by the author of the article.</bdi>
        </p>
      </details>
    </section>
  )
}

function Contents({ headings }: { headings: Heading[] }) {
  return (
    <nav className="article-contents" aria-label="In this article">
      <details>
        <summary className="label">In this article</summary>
        <p className="label article-contents-title">In this article</p>
        <ol>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} className="plain-link">
                <span>{text}</span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

function Foot({ article }: { article: Article }) {
  return (
    <footer className="article-foot">
      <ul className="written-by">
        <li>
          <p className="written-by-name">
            Written by{' '}
            <Link href={`/authors/${authorId(article.author)}/`} rel="author" className="link">
              <bdi>{article.author}</bdi>
            </Link>
          </p>
        </li>
      </ul>
      <section className="foot-section" aria-labelledby="region-sources">
        <h2 id="region-sources" className="label">
          Sources
        </h2>
        <ul className="source-list">
          {article.sources.map(({ title, url }) => (
            <li key={url}>
              <a href={url} className="link">
                <bdi>{title}</bdi>
              </a>{' '}
              <bdi className="source-host">{new URL(url).host}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </footer>
  )
}

function Related({ articles }: { articles: Article[] }) {
  if (articles.length === 0) return null
  return (
    <section className="related" aria-labelledby="region-related">
      <h2 id="region-related" className="label">
        Related articles
      </h2>
      <ul className="related-list">
        {articles.map((article) => (
          <li key={article.slug}>
            <Link href={`/articles/${article.slug}/`} className="related-link">
              {article.image === null ? null : (
                <span className="related-picture">
                  <Photo image={article.image} />
                </span>
              )}
              <span className="related-title">
                <bdi>{article.title}</bdi>
              </span>
            </Link>
            <p className="related-reason">On the same topic</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Neighbours({ older, newer }: { older?: Article; newer?: Article }) {
  return (
    <nav className="neighbours" aria-label="Before and after">
      {older === undefined ? (
        <span />
      ) : (
        <Link href={`/articles/${older.slug}/`} rel="prev" className="neighbour">
          <span className="label">Previous article</span>{' '}
          <span className="neighbour-title">
            <bdi>{older.title}</bdi>
          </span>
        </Link>
      )}
      {newer === undefined ? null : (
        <Link href={`/articles/${newer.slug}/`} rel="next" className="neighbour">
          <span className="label">Next article</span>{' '}
          <span className="neighbour-title">
            <bdi>{newer.title}</bdi>
          </span>
        </Link>
      )}
    </nav>
  )
}
