import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import type { Site } from '#lib/site/site.ts'
import { Byline } from '#components/article/byline.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { aMoment, anArticle, takeaways } from '../../fixtures/an-article.ts'
import {
  anArchive,
  anAuthorFile,
  aPublication,
  articleInContext,
} from '../../fixtures/an-archive.ts'
import { markupOf } from '../markup-of.ts'

async function bylineOf(parts: Partial<Article>, settings: Partial<Site> = {}): Promise<string> {
  const article = anArticle(parts)
  const site = aPublication(settings)
  const authorFiles = [anAuthorFile('ada', { name: 'Ada Brook' })]
  const inContext = await articleInContext(
    anArchive([article], { site, authorFiles }),
    article.slug,
  )
  return markupOf(<Byline inContext={inContext} context={pageContextOf(site, article.lang)} />)
}

/** Without what is hidden until the page knows better. */
const withoutTags = (html: string): string =>
  html.replaceAll(/<script>.*?<\/script>|<span hidden="">.*?<\/span>|<[^>]*>/gu, '')

describe('the byline', () => {
  test('joins names as the language does, each a link to all that its bearer wrote', async () => {
    expect(
      await bylineOf({ authors: ['Ada Brook', 'Łukasz Żak'] }, { basePath: '/reader' }),
    ).toContain(
      '<span><a href="/reader/authors/ada/" rel="author"><bdi>Ada Brook</bdi></a> and <a href="/reader/authors/%C5%82ukasz-%C5%BCak/" rel="author"><bdi>Łukasz Żak</bdi></a></span>',
    )
  })

  test.each([
    ['en', ['Ada Brook'], 'Ada Brook'],
    ['en', ['Ada Brook', 'Lin Mao', 'Bo Li'], 'Ada Brook, Lin Mao and Bo Li'],
    ['en-US', ['Ada Brook', 'Lin Mao', 'Bo Li'], 'Ada Brook, Lin Mao, and Bo Li'],
    ['de', ['Ada Brook', 'Lin Mao', 'Bo Li'], 'Ada Brook, Lin Mao und Bo Li'],
    ['ar', ['Ada Brook', 'Lin Mao'], 'Ada Brook وLin Mao'],
  ])('in %s: %j', async (lang, authors, expected) => {
    const [names = ''] = (await bylineOf({ lang, authors })).split('<time')
    expect(withoutTags(names).trim()).toBe(expected)
  })

  test('begins with the date where nobody is named', async () => {
    const [before = ''] = (await bylineOf({ authors: [] })).split('<time dateTime="2026-11-20">')
    expect(withoutTags(before).trim()).toBe('')
  })

  test('says when the article was updated and how long it takes', async () => {
    const byline = await bylineOf({
      updated: aMoment('2026-11-21T08:30:00+01:00'),
      takeaways: takeaways('The pier grows.'),
      readingTime: { takeaways: 31, article: 230 },
    })
    expect(byline).toContain(
      '<span>Updated <time dateTime="2026-11-21T07:30:00.000Z">21 November 2026</time></span>',
    )
    expect(byline).toContain('<bdi>30&nbsp;s takeaways, 4&nbsp;min article</bdi>')
  })

  test('says the day that it was where the publication is', async () => {
    const published = aMoment('2026-11-20T16:00:00Z')
    expect(await bylineOf({ published }, { timeZone: 'Asia/Tokyo' })).toContain('21 November 2026')
    expect(await bylineOf({ published, lang: 'de' })).toContain('20. November 2026')
  })

  test('keeps its parts apart for those who read it without styles', async () => {
    const byline = await bylineOf({
      authors: ['Ada Brook', 'Lin Mao'],
      updated: aMoment('2026-11-21'),
    })
    expect(withoutTags(byline)).toBe(
      'Ada Brook and Lin Mao 20 November 2026 Updated 21 November 2026 10&nbsp;s article',
    )
  })
})
