import type { Graph } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { articleData } from '#lib/publish/data/article-data.ts'
import {
  type Around,
  anArchive,
  aPublication,
  articleInContext,
} from '../../../fixtures/an-archive.ts'
import {
  aMoment,
  anArticle,
  aPicture,
  aPictureFile,
  takeaways,
} from '../../../fixtures/an-article.ts'

const site = aPublication({
  url: 'https://example.org/reader',
  basePath: '/reader',
  topics: new Map([['harbour', 'Harbours']]),
})

async function dataOf(article: Article, context: Around = { site }): Promise<Graph | null> {
  const archive = anArchive([article], context)
  return articleData(archive, await articleInContext(archive, article.slug))
}

test('an article with everything that there is to say', async () => {
  const article = anArticle({
    title: 'The pier grows',
    standfirst: 'The harbour office wants room.',
    authors: ['Ada Brook', 'The Pier'],
    published: aMoment('2026-11-20 08:30:00+01:00'),
    updated: aMoment('2026-11-21'),
    image: aPicture({
      file: aPictureFile({ width: 1600, height: 900 }),
      credit: 'Photo by Lin',
      caption: 'The harbour.',
    }),
    topics: ['harbour', 'Boats'],
    takeaways: takeaways('The pier grows by a third.', 'Work begins in May'),
    sources: [{ title: 'The plan', url: 'https://example.com/plan?page=2&part=1' }],
    corrections: [
      { date: aMoment('2026-11-22'), text: 'It is May, not June.', takeaway: 't-2' },
      { date: aMoment('2026-11-23T09:00:00Z'), text: 'It has two storeys.', takeaway: null },
    ],
    wordCount: 640,
  })
  expect(await dataOf(article)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'The pier grows',
        description: 'The harbour office wants room.',
        author: [
          {
            '@type': 'Person',
            name: 'Ada Brook',
            url: 'https://example.org/reader/authors/ada-brook/',
          },
          {
            '@type': 'Organization',
            name: 'The Pier',
            url: 'https://example.org/reader/authors/the-pier/',
          },
        ],
        datePublished: '2026-11-20T07:30:00.000Z',
        dateModified: '2026-11-21',
        image: {
          '@type': 'ImageObject',
          url: 'https://example.org/reader/images/harbour-01234567-800.jpg',
          width: '800',
          height: '450',
          creditText: 'Photo by Lin',
          caption: 'The harbour.',
        },
        abstract: 'The pier grows by a third. Work begins in May.',
        speakable: { '@type': 'SpeakableSpecification', cssSelector: '.takeaway-list span' },
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'It is May, not June.',
            datePublished: '2026-11-22',
          },
          {
            '@type': 'CorrectionComment',
            text: 'It has two storeys.',
            datePublished: '2026-11-23T09:00:00.000Z',
          },
        ],
        articleSection: 'Harbours',
        wordCount: 640,
        inLanguage: 'en',
        isAccessibleForFree: true,
        mainEntityOfPage: 'https://example.org/reader/articles/harbour/',
        publisher: {
          '@type': 'Organization',
          name: 'The Pier',
          url: 'https://example.org/reader/',
          logo: 'https://example.org/reader/icons/icon-512.png',
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'The Pier',
            item: 'https://example.org/reader/',
          },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'Harbours',
            item: 'https://example.org/reader/topics/harbour/',
          },
          { '@type': 'ListItem', position: 3, name: 'The pier grows' },
        ],
      },
    ],
  })
})

test('an article with the least that there is to say', async () => {
  expect(await dataOf(anArticle({ title: 'Fog', authors: [] }))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Fog',
        datePublished: '2026-11-20',
        wordCount: 5,
        inLanguage: 'en',
        isAccessibleForFree: true,
        mainEntityOfPage: 'https://example.org/reader/articles/harbour/',
        publisher: {
          '@type': 'Organization',
          name: 'The Pier',
          url: 'https://example.org/reader/',
          logo: 'https://example.org/reader/icons/icon-512.png',
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'The Pier',
            item: 'https://example.org/reader/',
          },
          { '@type': 'ListItem', position: 2, name: 'Fog' },
        ],
      },
    ],
  })
})

describe('nothing is said', () => {
  test('of a withdrawn article', async () => {
    const withdrawn = { date: aMoment('2026-12-01'), reason: 'It was not so.' }
    expect(await dataOf(anArticle({ withdrawn }))).toBeNull()
  })

  test('on a site that has no address', async () => {
    expect(await dataOf(anArticle(), { site: aPublication() })).toBeNull()
  })
})
