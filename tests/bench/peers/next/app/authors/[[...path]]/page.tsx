import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, NameIndex } from '../../../components/lists'
import { getArchive } from '../../../lib/archive'
import { laterPages, pageIn } from '../../../lib/paging'

type Props = { params: Promise<{ path?: string[] }> }

export const dynamicParams = false

export function generateStaticParams() {
  const lists = getArchive().authors.flatMap(({ id, articles }) => [
    { path: [id] },
    ...laterPages(articles).map((page) => ({ path: [id, ...page] })),
  ])
  return [{ path: [] }, ...lists]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, authors } = getArchive()
  const [id] = (await params).path ?? []
  const name = authors.find((each) => each.id === id)?.label ?? 'Authors'
  return { title: `${name} – ${site.name}`, description: site.description }
}

export default async function Page({ params }: Props) {
  const { authors } = getArchive()
  const [id, ...rest] = (await params).path ?? []
  if (id === undefined) return <NameIndex title="Authors" lists={authors} base="/authors/" />
  const list = authors.find((each) => each.id === id)
  if (list === undefined) notFound()
  return <ListPage list={list} page={pageIn(rest)} base={`/authors/${id}/`} />
}
