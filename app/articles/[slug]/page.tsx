import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '#components/article/article-page.tsx'
import { StructuredData } from '#components/site/structured-data.tsx'
import { descriptionOf } from '#components/article/description-of.ts'
import { UnreadPage } from '#components/desk/unread-page.tsx'
import type { ArticleValue, UnreadValue } from '#lib/archive/pages/page-value.ts'
import { articleData } from '#lib/publish/data/article-data.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { inLetters } from '../../steps-of.ts'
import { thisPage } from '../../this-page.ts'
import { unreadMetadata } from '../../unread-metadata.ts'

type Address = { readonly params: Promise<{ readonly slug: string }> }

async function articleAsked({ params }: Address): Promise<ArticleValue | UnreadValue> {
  const page = await thisPage(['articles', inLetters((await params).slug)])
  return page.kind === 'article' || page.kind === 'unread' ? page : notFound()
}

export async function generateMetadata(address: Address): Promise<Metadata> {
  const page = await articleAsked(address)
  const { site } = page.frame
  if (page.kind === 'unread') {
    return unreadMetadata(page, urlsOf(site).article(inLetters((await address.params).slug)))
  }
  const { article } = page
  return pageMetadata(site, {
    title: article.title,
    description: descriptionOf(article) ?? site.description,
    path: urlsOf(site).article(article.slug),
    inContext: page,
    isListed: article.withdrawn === null,
  })
}

export default async function Page(address: Address) {
  const page = await articleAsked(address)
  if (page.kind === 'unread') return <UnreadPage {...page} />
  return (
    <>
      <ArticlePage {...page} />
      <StructuredData data={articleData(page.frame, page)} />
    </>
  )
}
