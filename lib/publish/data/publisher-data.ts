import type { Organization } from 'schema-dts'
import type { StandingPage } from '#lib/archive/archive.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

export type Publisher = {
  readonly site: Site
  readonly pages: readonly Pick<StandingPage, 'slug' | 'policy'>[]
}

/** Who answers for what is published, as schema.org has it. Addresses are whole where the site has one. */
export function publisherData({ site, pages }: Publisher): Organization {
  const urls = urlsOf(site)
  const pageOf = (policy: NonNullable<StandingPage['policy']>): string | null => {
    const page = pages.find((each) => each.policy === policy)
    return page === undefined ? null : urls.whole(urls.page(page.slug))
  }
  const principles = pageOf('principles')
  const corrections = pageOf('corrections')
  return {
    '@type': 'Organization',
    name: site.name,
    url: urls.whole(urls.home),
    logo: urls.whole(urls.icon('icon-512.png')),
    ...(principles === null ? {} : { publishingPrinciples: principles }),
    ...(corrections === null ? {} : { correctionsPolicy: corrections }),
  }
}
