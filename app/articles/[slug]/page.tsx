import type { Metadata } from 'next'
import { ArticlePage } from '#components/article/article-page.tsx'
import { NothingHere } from '#components/site/nothing-here.tsx'
import { StructuredData } from '#components/site/structured-data.tsx'
import { descriptionOf } from '#components/article/description-of.ts'
import { articleData } from '#lib/publish/article-data.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { atLeastOne } from '../../at-least-one.ts'
import { openThisArchive } from '../../open-this-archive.ts'
import { pageMetadata } from '../../page-metadata.ts'

type Address = { readonly params: Promise<{ readonly slug: string }> }

// Every address is known when the site is built; any other is a 404.
export const dynamicParams = false

export async function generateStaticParams() {
  const { slugs } = await openThisArchive()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: 'none-yet' },
  )
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const archive = await openThisArchive()
  const shelved = await archive.article((await params).slug)
  if (shelved === null) return { title: archive.site.name, robots: { index: false } }
  const { article } = shelved
  return pageMetadata(archive.site, {
    title: article.title,
    description: descriptionOf(article) ?? archive.site.description,
    path: urlsOf(archive.site).article(article.slug),
    shelved,
    isListed: article.withdrawn === null,
  })
}

export default async function Page({ params }: Address) {
  const archive = await openThisArchive()
  const shelved = await archive.article((await params).slug)
  if (shelved === null) return <NothingHere archive={archive} />
  return (
    <>
      <ArticlePage archive={archive} shelved={shelved} />
      <StructuredData data={articleData(archive, shelved)} />
    </>
  )
}
