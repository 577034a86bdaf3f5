import type { Metadata } from 'next'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

/**
 * What the head of a page says. Next merges metadata shallowly, so a page says
 * all of it here at once.
 *
 * @param title `null` for the front page, which is called what the site is called
 * @param path as urls.ts builds it
 */
export function pageMetadata(
  site: Site,
  {
    title,
    description,
    path,
  }: {
    readonly title: string | null
    readonly description: string | null
    readonly path: string
  },
): Metadata {
  const canonical = urlsOf(site).absolute(path)
  return {
    title: title === null ? site.name : `${title} – ${site.name}`,
    ...(description === null ? {} : { description }),
    ...(canonical === null ? {} : { alternates: { canonical } }),
  }
}

/** What every page says beside what it says of itself. */
export function siteIcons(site: Site): Metadata {
  const urls = urlsOf(site)
  return { icons: { icon: urls.inside('/icon.svg') }, manifest: urls.manifest }
}
