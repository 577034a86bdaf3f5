import type { Metadata } from 'next'
import { socialSize } from '#lib/images/social/social-size.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { machineForm } from '#lib/text/moment.ts'
import type { PageHead } from './page-head.ts'

type OpenGraph = NonNullable<Metadata['openGraph']>

/**
 * What stands for a page where its address is shared. Next writes a Twitter
 * card from it, of which only `twitter:card` says more than this.
 */
export function openGraphOf(
  site: Site,
  { title, description, path, inContext }: PageHead,
): OpenGraph {
  const url = urlsOf(site).absolute(path)
  const said = {
    title: title ?? site.name,
    ...(description === null ? {} : { description }),
    siteName: site.name,
    locale: openGraphLocale(inContext?.article.lang ?? site.language),
    ...(url === null ? {} : { url }),
  }
  if (inContext === undefined) return { ...said, type: 'website' }
  const { article, authors } = inContext
  const urls = urlsOf(site)
  const picture = urls.absolute(urls.socialPicture(article.slug))
  return {
    ...said,
    type: 'article',
    publishedTime: machineForm(article.published),
    ...(article.updated === null ? {} : { modifiedTime: machineForm(article.updated) }),
    // Otherwise who wrote it stands in the structured data; of several names programs read one alone.
    ...(url === null ? { authors: authors.map(({ name }) => name).join(', ') } : {}),
    ...(picture === null ? {} : { images: { url: picture, ...socialSize, alt: article.title } }),
  }
}

/** `language_TERRITORY`, where most of those who speak it live unless the language says which. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region === undefined ? language : `${language}_${region}`
}
