import type { Metadata } from 'next'
import { type FeedLink, feedLinks } from '#lib/publish/feeds/feed-links.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { alternateLanguages } from './alternate-languages.ts'
import { openGraphOf } from './open-graph.ts'
import type { PageHead } from './page-head.ts'

/**
 * What the head of a page says. Next merges metadata shallowly, so a page says
 * all of it here at once. What needs a whole address is left out on a site that
 * has none.
 */
export function pageMetadata(site: Site, head: PageHead): Metadata {
  const { title, description, isListed = true } = head
  return {
    title: title === null ? site.name : `${title} – ${site.name}`,
    ...(description === null ? {} : { description }),
    ...alternatesOf(site, head),
    ...(isListed ? { openGraph: openGraphOf(site, head) } : { robots: { index: false } }),
  }
}

function alternatesOf(
  site: Site,
  { path, inContext, topic, isListed = true }: PageHead,
): Pick<Metadata, 'alternates'> {
  const canonical = urlsOf(site).absolute(path)
  if (canonical === null) return {}
  if (!isListed) return { alternates: { canonical } }
  const languages = inContext === undefined ? null : alternateLanguages(site, inContext)
  const feeds = feedLinks(site, topic ?? null)
  return {
    alternates: {
      canonical,
      ...(languages === null ? {} : { languages }),
      // An article is to be light, and a feed reader takes the first.
      types: byType(inContext === undefined ? feeds : feeds.slice(0, 1)),
    },
  }
}

function byType(feeds: readonly FeedLink[]): Record<string, { title: string; url: string }[]> {
  const types: Record<string, { title: string; url: string }[]> = {}
  for (const { title, href, type } of feeds) (types[type] ??= []).push({ title, url: href })
  return types
}

/** What every page says beside what it says of itself. */
export function siteIcons(site: Site): Metadata {
  const urls = urlsOf(site)
  return {
    icons: { icon: urls.inside('/icon.svg') },
  }
}
