import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, NameIndex } from '../../../components/lists'
import { getArchive } from '../../../lib/archive'
import { laterPages, pageIn } from '../../../lib/paging'

type Props = { params: Promise<{ path?: string[] }> }

export const dynamicParams = false

export function generateStaticParams() {
  const lists = getArchive().topics.flatMap(({ id, articles }) => [
    { path: [id] },
    ...laterPages(articles).map((page) => ({ path: [id, ...page] })),
  ])
  return [{ path: [] }, ...lists]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, topics } = getArchive()
  const [id] = (await params).path ?? []
  const name = topics.find((each) => each.id === id)?.label ?? 'Topics'
  return { title: `${name} – ${site.name}`, description: site.description }
}

export default async function Page({ params }: Props) {
  const { topics } = getArchive()
  const [id, ...rest] = (await params).path ?? []
  if (id === undefined) return <NameIndex title="Topics" lists={topics} base="/topics/" />
  const list = topics.find((each) => each.id === id)
  if (list === undefined) notFound()
  return <ListPage list={list} page={pageIn(rest)} base={`/topics/${id}/`} />
}
