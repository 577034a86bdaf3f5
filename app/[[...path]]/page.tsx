import type { Metadata } from 'next'
import type { Archive } from '#lib/archive/archive.ts'
import { StandingPage } from '#components/article/standing-page.tsx'
import { FrontPage } from '#components/listing/front-page.tsx'
import { laterPages, pageNumberIn } from '#lib/site/paging.ts'
import { frontPageEntries } from '#components/listing/front-page-entries.ts'
import { numberFormat } from '#components/language/formats.ts'
import { pageContextOf } from '#components/site/page-context.ts'
import { ListData } from '../list-data.tsx'
import { nothingAt } from '../nothing-at.tsx'
import { openThisArchive } from '../open-this-archive.ts'
import { pageMetadata } from '../page-metadata.ts'
import { type PathAddress, stepsOf } from '../steps-of.ts'

export const dynamicParams = false

/** `/` and `/page/2/`, `/page/3/`, …, and the standing pages, since nothing else may stand beside an optional route. */
export async function generateStaticParams() {
  const archive = await openThisArchive()
  return [
    { path: [] },
    ...laterPages(frontPageEntries(archive)).map((page) => ({ path: page })),
    ...archive.pages.map(({ slug }) => ({ path: [slug] })),
  ]
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const { site, pages } = await openThisArchive()
  const { urls, messages, wordsLocale } = pageContextOf(site)
  const path = await stepsOf(address)
  const standing = standingAt(path, pages)
  if (standing !== undefined) {
    const { slug, title, description } = standing
    return pageMetadata(site, {
      title,
      description: description ?? site.description,
      path: urls.page(slug),
    })
  }
  const page = pageNumberIn(path)
  return pageMetadata(site, {
    title: page === 1 ? null : messages.pageNumber(numberFormat(wordsLocale).format(page)),
    description: site.description,
    path: urls.front(page),
  })
}

export default async function Page(address: PathAddress) {
  const archive = await openThisArchive()
  const path = await stepsOf(address)
  const standing = standingAt(path, archive.pages)
  if (standing !== undefined) return <StandingPage archive={archive} page={standing} />
  if (path.length > 0 && path[0] !== 'page') return nothingAt(archive, ...path)
  const page = pageNumberIn(path)
  const { site, lead } = archive
  return (
    <>
      <FrontPage archive={archive} page={page} />
      <ListData
        site={site}
        steps={[]}
        entries={frontPageEntries(archive)}
        page={page}
        lead={lead}
      />
    </>
  )
}

function standingAt(
  [slug, ...more]: readonly string[],
  pages: Archive['pages'],
): Archive['pages'][number] | undefined {
  return more.length > 0 ? undefined : pages.find((page) => page.slug === slug)
}
