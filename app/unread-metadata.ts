import type { Metadata } from 'next'
import { deskContextOf } from '#components/desk/desk-context.ts'
import { pageContextOf } from '#components/site/page-context.ts'
import type { UnreadValue } from '#lib/archive/pages/page-value.ts'
import { pageMetadata } from './page-metadata.ts'

/** @param path of the page that the file would be, as urls.ts builds it */
export function unreadMetadata({ frame: { site } }: UnreadValue, path: string): Metadata {
  const { words } = deskContextOf(pageContextOf(site))
  return pageMetadata(site, { title: words.cannotBeRead, description: null, path, isListed: false })
}
