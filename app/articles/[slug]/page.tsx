import type { Metadata } from 'next'
import { ArticlePage } from '#components/article/article-page.tsx'
import { NothingHere } from '#components/site/nothing-here.tsx'
import { StructuredData } from '#components/site/structured-data.tsx'
import { descriptionOf } from '#components/article/description-of.ts'
import { articleData } from '#lib/publish/data/article-data.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { atLeastOne } from '../../at-least-one.ts'
import { nothingAt } from '../../nothing-at.tsx'
import { openThisArchive } from '../../open-this-archive.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { inLetters } from '../../steps-of.ts'

type Address = { readonly params: Promise<{ readonly slug: string }> }

/** The name stands only in a publication without articles, where nothing leads to it. */
const noArticles = 'none-yet'

// Every address is known when the site is built; any other is a 404.
export const dynamicParams = false

export async function generateStaticParams() {
  const { slugs } = await openThisArchive()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: noArticles },
  )
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const archive = await openThisArchive()
  const inContext = await archive.article(inLetters((await params).slug))
  if (inContext === null) return { title: archive.site.name, robots: { index: false } }
  const { article } = inContext
  return pageMetadata(archive.site, {
    title: article.title,
    description: descriptionOf(article) ?? archive.site.description,
    path: urlsOf(archive.site).article(article.slug),
    inContext,
    isListed: article.withdrawn === null,
  })
}

export default async function Page({ params }: Address) {
  const archive = await openThisArchive()
  const slug = inLetters((await params).slug)
  if (slug === noArticles && archive.slugs.length === 0) return <NothingHere archive={archive} />
  const inContext = await archive.article(slug)
  if (inContext === null) return nothingAt(archive, 'articles', slug)
  return (
    <>
      <ArticlePage archive={archive} inContext={inContext} />
      <StructuredData data={articleData(archive, inContext)} />
    </>
  )
}
