import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AuthorIndex } from '#components/listing/author-index.tsx'
import { AuthorPage } from '#components/listing/author-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import type { AuthorIndexValue, AuthorValue } from '#lib/archive/pages/page-value.ts'
import { ListData } from '../../list-data.tsx'
import { pageMetadata } from '../../page-metadata.ts'
import { type PathAddress, stepsOf } from '../../steps-of.ts'
import { thisPage } from '../../this-page.ts'

async function authorsAsked(address: PathAddress): Promise<AuthorIndexValue | AuthorValue> {
  const page = await thisPage(['authors', ...(await stepsOf(address))])
  return page.kind === 'authors' || page.kind === 'author' ? page : notFound()
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const page = await authorsAsked(address)
  const { site } = page.frame
  const { urls, messages } = pageContextOf(site)
  const { description } = site
  if (page.kind === 'authors') {
    return pageMetadata(site, { title: messages.authors, description, path: urls.authors })
  }
  const { author, list } = page
  return pageMetadata(site, {
    title: author.name,
    description: author.page?.role ?? description,
    path: urls.author(author.id, list.page),
  })
}

export default async function Page(address: PathAddress) {
  const page = await authorsAsked(address)
  if (page.kind === 'authors') return <AuthorIndex {...page} />
  const { frame, author, list } = page
  const { urls, messages } = pageContextOf(frame.site)
  return (
    <>
      <AuthorPage {...page} />
      <ListData
        site={frame.site}
        steps={[
          { name: messages.authors, path: urls.authors },
          { name: author.name, path: urls.author(author.id) },
        ]}
        list={list}
      />
    </>
  )
}
