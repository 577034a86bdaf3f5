import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '#components/article/article-page.tsx'
import { StructuredData } from '#components/site/structured-data.tsx'
import { descriptionOf } from '#components/article/description-of.ts'
import { articleData } from '#lib/publish/data/article-data.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { openThisArchive } from '../../open-this-archive.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { inLetters } from '../../steps-of.ts'

type Address = { readonly params: Promise<{ readonly slug: string }> }

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
  const inContext = await archive.article(slug)
  if (inContext === null) notFound()
  return (
    <>
      <ArticlePage archive={archive} inContext={inContext} />
      <StructuredData data={articleData(archive, inContext)} />
    </>
  )
}
