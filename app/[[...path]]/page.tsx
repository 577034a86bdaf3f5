import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingPage } from '#components/article/standing-page.tsx'
import { UnreadPage } from '#components/desk/unread-page.tsx'
import { FrontPage } from '#components/listing/front-page.tsx'
import { numberFormat } from '#components/language/formats.ts'
import { pageContextOf } from '#components/site/page-context.ts'
import type { FrontValue, StandingValue, UnreadValue } from '#lib/archive/pages/page-value.ts'
import { ListData } from '../list-data.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { type PathAddress, stepsOf } from '../steps-of.ts'
import { thisPage } from '../this-page.ts'
import { unreadMetadata } from '../unread-metadata.ts'

async function pageAsked(address: PathAddress): Promise<FrontValue | StandingValue | UnreadValue> {
  const page = await thisPage(await stepsOf(address))
  switch (page.kind) {
    case 'front':
    case 'standing':
    case 'unread':
      return page
    default:
      return notFound()
  }
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const page = await pageAsked(address)
  const { site } = page.frame
  const { urls, messages, wordsLocale } = pageContextOf(site)
  if (page.kind === 'unread') {
    const [slug = ''] = await stepsOf(address)
    return unreadMetadata(page, urls.page(slug))
  }
  if (page.kind === 'standing') {
    const { slug, title, description } = page.page
    return pageMetadata(site, {
      title,
      description: description ?? site.description,
      path: urls.page(slug),
    })
  }
  const { page: nth } = page.list
  return pageMetadata(site, {
    title: nth === 1 ? null : messages.pageNumber(numberFormat(wordsLocale).format(nth)),
    description: site.description,
    path: urls.front(nth),
  })
}

export default async function Page(address: PathAddress) {
  const page = await pageAsked(address)
  if (page.kind === 'unread') return <UnreadPage {...page} />
  if (page.kind === 'standing') return <StandingPage {...page} />
  const { frame, list, lead } = page
  return (
    <>
      <FrontPage {...page} />
      <ListData site={frame.site} steps={[]} list={list} lead={lead} isLed />
    </>
  )
}
