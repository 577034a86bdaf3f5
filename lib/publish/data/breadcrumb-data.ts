import type { BreadcrumbList } from 'schema-dts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

/** What a page is a part of. `path` as urls.ts builds it. */
export type Step = { readonly name: string; readonly path: string }

/** The way to a page from the front page, itself included. Its own address is left out, as Google allows: it stands in the page already. */
export function breadcrumbData(site: Site, steps: readonly Step[]): BreadcrumbList {
  const urls = urlsOf(site)
  const way = [{ name: site.name, path: urls.home }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(index === steps.length ? {} : { item: urls.whole(path) }),
    })),
  }
}
