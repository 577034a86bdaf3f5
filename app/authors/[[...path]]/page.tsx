import type { Metadata } from 'next'
import { AuthorIndex } from '#components/listing/author-index.tsx'
import { AuthorPage } from '#components/listing/author-page.tsx'
import { laterPages, pageNumberIn } from '#lib/site/paging.ts'
import { pageContextOf } from '#components/site/page-context.ts'
import { ListData } from '../../list-data.tsx'
import { nothingAt } from '../../nothing-at.tsx'
import { openThisArchive } from '../../open-this-archive.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { type PathAddress, stepsOf } from '../../steps-of.ts'

export const dynamicParams = false

/** `/authors/`, `/authors/<id>/`, `/authors/<id>/page/2/`: one route, because Next refuses one without pages. */
export async function generateStaticParams() {
  const { authors } = await openThisArchive()
  const lists = authors.flatMap(({ id, entries }) => [
    { path: [id] },
    ...laterPages(entries).map((page) => ({ path: [id, ...page] })),
  ])
  return [{ path: [] }, ...lists]
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const { site, authors } = await openThisArchive()
  const { urls, messages } = pageContextOf(site)
  const [id, ...rest] = await stepsOf(address)
  const author = authors.find((each) => each.id === id)
  return pageMetadata(site, {
    title: author?.name ?? messages.authors,
    description: author?.page?.role ?? site.description,
    path: author === undefined ? urls.authors : urls.author(author.id, pageNumberIn(rest)),
  })
}

export default async function Page(address: PathAddress) {
  const archive = await openThisArchive()
  const [id, ...rest] = await stepsOf(address)
  if (id === undefined) return <AuthorIndex archive={archive} />
  const author = archive.authors.find((each) => each.id === id)
  if (author === undefined) return nothingAt(archive, 'authors', id)
  const page = pageNumberIn(rest)
  const { urls, messages } = pageContextOf(archive.site)
  return (
    <>
      <AuthorPage archive={archive} author={author} page={page} />
      <ListData
        site={archive.site}
        steps={[
          { name: messages.authors, path: urls.authors },
          { name: author.name, path: urls.author(author.id) },
        ]}
        entries={author.entries}
        page={page}
      />
    </>
  )
}
