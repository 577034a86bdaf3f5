import type { Metadata } from 'next'
import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { pageMetadata } from '../../app/page-metadata.ts'
import { anArchive, aPublication, articleInContext } from '../fixtures/an-archive.ts'
import { aMoment, anArticle, aPlace } from '../fixtures/an-article.ts'

const site = aPublication({ url: 'https://example.org/reader', basePath: '/reader' })
const nowhere = aPublication({ basePath: '/reader' })

const harbour = anArticle({
  title: 'The pier grows',
  authors: ['Ada Brook', 'Lin Mao'],
  topics: ['Harbours', 'Boats'],
  published: aMoment('2026-11-20T08:30:00+01:00'),
  updated: aMoment('2026-11-21'),
  lang: 'de-CH',
})

async function ofArticle(site: Site, ...articles: readonly [Article, ...Article[]]) {
  const archive = anArchive(articles, { site })
  const inContext = await articleInContext(archive, articles[0].slug)
  return pageMetadata(site, {
    title: articles[0].title,
    description: 'The harbour office wants room.',
    path: urlsOf(site).article(articles[0].slug),
    inContext,
    isListed: articles[0].withdrawn === null,
  })
}

const ofList = (site: Site, page = 1): Metadata =>
  pageMetadata(site, {
    title: 'Harbours',
    description: null,
    path: urlsOf(site).topic('harbours', page),
    topic: { id: 'harbours', label: 'Harbours' },
  })

test('an article on a site that has an address', async () => {
  expect(await ofArticle(site, harbour)).toEqual({
    title: 'The pier grows – The Pier',
    description: 'The harbour office wants room.',
    alternates: {
      canonical: 'https://example.org/reader/articles/harbour/',
      types: {
        'application/rss+xml': [
          { title: 'The Pier (RSS)', url: 'https://example.org/reader/feed.xml' },
        ],
      },
    },
    openGraph: {
      type: 'article',
      title: 'The pier grows',
      description: 'The harbour office wants room.',
      siteName: 'The Pier',
      locale: 'de_CH',
      url: 'https://example.org/reader/articles/harbour/',
      publishedTime: '2026-11-20T07:30:00.000Z',
      modifiedTime: '2026-11-21',
      images: {
        url: 'https://example.org/reader/articles/harbour/social.png',
        width: 1200,
        height: 630,
        alt: 'The pier grows',
      },
    },
  })
})

test('an article on a site that has none', async () => {
  expect(await ofArticle(nowhere, harbour)).toEqual({
    title: 'The pier grows – The Pier',
    description: 'The harbour office wants room.',
    openGraph: {
      type: 'article',
      title: 'The pier grows',
      description: 'The harbour office wants room.',
      siteName: 'The Pier',
      locale: 'de_CH',
      publishedTime: '2026-11-20T07:30:00.000Z',
      modifiedTime: '2026-11-21',
      authors: 'Ada Brook, Lin Mao',
    },
  })
})

test('a withdrawn article is not to be listed, and not to be shared', async () => {
  const withdrawn = { date: aMoment('2026-12-01'), reason: 'It was not so.' }
  expect(await ofArticle(site, { ...harbour, withdrawn })).toEqual({
    title: 'The pier grows – The Pier',
    description: 'The harbour office wants room.',
    alternates: { canonical: 'https://example.org/reader/articles/harbour/' },
    robots: { index: false },
  })
})

test('an article and its translations name one another, each itself too', async () => {
  const english = anArticle({
    slug: 'harbour',
    translations: [{ lang: 'ar', slug: 'mina', place: aPlace() }],
  })
  const arabic = anArticle({ slug: 'mina', lang: 'ar', dir: 'rtl' })
  const languages = {
    ar: 'https://example.org/reader/articles/mina/',
    en: 'https://example.org/reader/articles/harbour/',
  }
  expect((await ofArticle(site, english, arabic)).alternates).toMatchObject({ languages })
  expect((await ofArticle(site, arabic, english)).alternates).toMatchObject({ languages })
  expect(await ofArticle(nowhere, arabic, english)).not.toHaveProperty('alternates')
})

describe('a list', () => {
  test('names its own feeds first, and says where it stands itself, on every page of it', () => {
    expect(ofList(site, 2)).toEqual({
      title: 'Harbours – The Pier',
      alternates: {
        canonical: 'https://example.org/reader/topics/harbours/page/2/',
        types: {
          'application/rss+xml': [
            {
              title: 'Harbours – The Pier (RSS)',
              url: 'https://example.org/reader/topics/harbours/feed.xml',
            },
            { title: 'The Pier (RSS)', url: 'https://example.org/reader/feed.xml' },
          ],
          'application/atom+xml': [
            { title: 'The Pier (Atom)', url: 'https://example.org/reader/atom.xml' },
          ],
          'application/feed+json': [
            { title: 'The Pier (JSON Feed)', url: 'https://example.org/reader/feed.json' },
          ],
        },
      },
      openGraph: {
        type: 'website',
        title: 'Harbours',
        siteName: 'The Pier',
        locale: 'en_US',
        url: 'https://example.org/reader/topics/harbours/page/2/',
      },
    })
  })

  test('says on a site that has no address what needs none', () => {
    expect(ofList(nowhere)).toEqual({
      title: 'Harbours – The Pier',
      openGraph: { type: 'website', title: 'Harbours', siteName: 'The Pier', locale: 'en_US' },
    })
  })
})

test('the front page is called what the site is called', () => {
  const { home } = urlsOf(nowhere)
  expect(pageMetadata(nowhere, { title: null, description: 'News.', path: home })).toEqual({
    title: 'The Pier',
    description: 'News.',
    openGraph: {
      type: 'website',
      title: 'The Pier',
      description: 'News.',
      siteName: 'The Pier',
      locale: 'en_US',
    },
  })
})
