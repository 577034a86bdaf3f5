/** An article as search engines and assistants read it: JSON-LD in the words of schema.org. */

import type { Graph, ImageObject, NewsArticle, Organization, Person } from 'schema-dts'
import type { Writer, ArticleInContext } from '#lib/archive/archive.ts'
import type { Picture } from '#lib/article/article.ts'
import { abstractOf } from '#lib/publish/abstract-of.ts'
import { breadcrumbData } from '#lib/publish/data/breadcrumb-data.ts'
import { fittingFile } from '#lib/publish/fitting-file.ts'
import { type Publisher, publisherData } from '#lib/publish/data/publisher-data.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'
import { machineForm } from '#lib/text/moment.ts'

/** The words of the takeaways as components/takeaways/key-takeaways.tsx prints them, without the note on what each rests on. */
export const takeawayWords = '.takeaway-list span'

/**
 * Only what is known stands in it, in the very words of the page, which then
 * weigh next to nothing. Translations are left to `hreflang`: schema.org wants
 * to know which of two was written first, and nobody says so. Sources stand as
 * links in the page, where a program finds them without a second list.
 *
 * @returns `null` for a withdrawn article, and on a site without an address: in
 *   JSON-LD every address is a whole one.
 */
export function articleData(publisher: Publisher, inContext: ArticleInContext): Graph | null {
  const { site } = publisher
  const { article, topics } = inContext
  if (site.url === null || article.withdrawn !== null) return null
  const urls = urlsOf(site)
  const [topic] = topics
  const steps = [
    ...(topic === undefined ? [] : [{ name: topic.label, path: urls.topic(topic.id) }]),
    { name: article.title, path: urls.article(article.slug) },
  ]
  return {
    '@context': 'https://schema.org',
    '@graph': [newsArticle(publisher, inContext, urls), breadcrumbData(site, steps)],
  }
}

function newsArticle(
  publisher: Publisher,
  { article, topics, authors }: ArticleInContext,
  urls: Urls,
): NewsArticle {
  const { standfirst, published, updated, image, corrections } = article
  const abstract = abstractOf(article)
  const [topic] = topics
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    ...(standfirst === null ? {} : { description: standfirst }),
    ...(authors.length === 0
      ? {}
      : { author: authors.map((author) => authorData(author, publisher.site.name, urls)) }),
    datePublished: machineForm(published),
    ...(updated === null ? {} : { dateModified: machineForm(updated) }),
    ...(image === null ? {} : { image: imageData(image, urls) }),
    ...(abstract === null
      ? {}
      : {
          abstract,
          speakable: { '@type': 'SpeakableSpecification', cssSelector: takeawayWords },
        }),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: machineForm(date),
          })),
        }),
    ...(topic === undefined ? {} : { articleSection: topic.label }),
    wordCount: article.wordCount,
    inLanguage: article.lang,
    isAccessibleForFree: true,
    mainEntityOfPage: urls.whole(urls.article(article.slug)),
    publisher: publisherData(publisher),
  }
}

/** The byline of the publication itself is no person's. */
function authorData({ id, name }: Writer, siteName: string, urls: Urls): Person | Organization {
  return {
    '@type': name === siteName ? 'Organization' : 'Person',
    name,
    url: urls.whole(urls.author(id)),
  }
}

function imageData({ file: picture, credit, caption }: Picture, urls: Urls): ImageObject {
  const { file, width, height } = fittingFile(picture)
  return {
    '@type': 'ImageObject',
    url: urls.whole(urls.picture(file)),
    width: String(width),
    height: String(height),
    ...(credit === null ? {} : { creditText: credit }),
    ...(caption === null ? {} : { caption }),
  }
}
