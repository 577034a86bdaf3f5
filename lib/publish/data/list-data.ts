/** A list of articles as search engines read it: JSON-LD in the words of schema.org. */

import type { Graph, ItemList } from 'schema-dts'
import type { EntryName } from '#lib/archive/archive.ts'
import { breadcrumbData, type Step } from '#lib/publish/data/breadcrumb-data.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

export type ListedPage = {
  /** The way to the list, itself the last; empty on the front page. */
  readonly steps: readonly Step[]
  /** What stands on this page of it. */
  readonly entries: readonly Pick<EntryName, 'slug' | 'title'>[]
  /** How many of the list stand on the pages before it. */
  readonly before: number
}

/**
 * @returns `null` where there is nothing to say, and on a site without an
 *   address: in JSON-LD every address is a whole one.
 */
export function listData(site: Site, { steps, entries, before }: ListedPage): Graph | null {
  const things = [
    ...(entries.length === 0 ? [] : [itemList(site, entries, before)]),
    ...(steps.length === 0 ? [] : [breadcrumbData(site, steps)]),
  ]
  if (site.url === null || things.length === 0) return null
  return { '@context': 'https://schema.org', '@graph': things }
}

/** Headlines and addresses are enough: each leads to a page that says the rest. */
function itemList(site: Site, entries: ListedPage['entries'], before: number): ItemList {
  const urls = urlsOf(site)
  return {
    '@type': 'ItemList',
    itemListElement: entries.map(({ slug, title }, index) => ({
      '@type': 'ListItem',
      position: before + index + 1,
      name: title,
      url: urls.whole(urls.article(slug)),
    })),
  }
}
