import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { deskContextOf } from '#components/desk/desk-context.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import type { DeskValue } from '#lib/archive/pages/page-value.ts'
import { deskFolder, deskPath } from '#lib/site/desk-path.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { type PathAddress, stepsOf } from '../../steps-of.ts'
import { thisPage } from '../../this-page.ts'

async function deskAsked(address: PathAddress): Promise<DeskValue> {
  const page = await thisPage([deskFolder, ...(await stepsOf(address))])
  return page.kind === 'desk' ? page : notFound()
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const { frame, page } = await deskAsked(address)
  const context = pageContextOf(frame.site)
  return pageMetadata(frame.site, {
    title: deskContextOf(context).words.desk,
    description: null,
    path: context.urls.inside(deskPath(page)),
    isListed: false,
  })
}

/** Only where somebody writes: no build gives a value for it. */
export default async function Page(address: PathAddress) {
  return <DeskPage {...await deskAsked(address)} />
}
