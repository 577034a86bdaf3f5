import type { ArticleInContext } from '#lib/archive/archive.ts'
import type { Article } from '#lib/article/article.ts'
import { type Feed, feedOf } from '#lib/publish/feeds/feed.ts'
import { feedSubject } from '#lib/publish/feeds/feed-subject.ts'
import type { Site } from '#lib/site/site.ts'
import { anArchive, aPublication, articleInContext } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aPicture, aSection, takeaways } from '../../../fixtures/an-article.ts'

export const site = aPublication({
  url: 'https://example.org/reader',
  basePath: '/reader',
  description: 'News & views.',
  topics: new Map([['ports', 'Ports & rivers']]),
})

/** One with all there is, one in another language with as little as there can be. */
export const articles: readonly Article[] = [
  anArticle({
    slug: 'harbour',
    title: 'Fish & chips',
    standfirst: 'Less than <half> is left.',
    authors: ['Ada Example', 'Bo Example'],
    published: aMoment('2026-11-20T08:30:00+01:00'),
    updated: aMoment('2026-11-21'),
    image: aPicture(),
    topics: ['ports'],
    takeaways: takeaways('The ferry leaves early.'),
    aliases: ['/old/häfen/', '/older/'],
  }),
  anArticle({
    slug: 'mina',
    title: 'الميناء',
    lang: 'ar',
    dir: 'rtl',
    published: aMoment('2026-11-19'),
    introduction: aSection({ id: 'h-introduction', text: 'تغادر العبارة في الثامنة.' }),
  }),
]

export async function articlesInContext(
  all: readonly Article[],
  context: Site = site,
): Promise<readonly ArticleInContext[]> {
  const archive = anArchive(all, { site: context })
  return Promise.all(archive.entries.map(({ slug }) => articleInContext(archive, slug)))
}

/** A test that has no feed has a fault itself. */
export async function feedWith(all: readonly Article[], context: Site = site): Promise<Feed> {
  const inContext = await articlesInContext(all, context)
  const feed = feedOf(context, feedSubject(context, null), inContext, () => 34567)
  if (feed === null) throw new Error('The site of this test has no address')
  return feed
}
