/** What readers' own tools make of an article: Mozilla Readability, which Firefox reads by, and much that reads later. */

import { Readability } from '@mozilla/readability'
import { describe, expect, test } from 'vitest'
import { builtSites } from './support/built-sites.ts'
import { htmlDocument } from './support/dom.ts'

type Found = {
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly published: string | null | undefined
  readonly headings: readonly string[]
  readonly takeaways: readonly string[]
  /** Links that are neither in the head of the article nor in its picture, its takeaways or its text. */
  readonly strays: readonly string[]
  readonly navigation: number
}

const ownParts = '.article-head, .article-picture, .article-body'

const lineOf = (part: Element): string => (part.textContent ?? '').replace(/\s+/gu, ' ').trim()

const linksIn = (part: ParentNode, base: string): readonly string[] =>
  [...part.querySelectorAll('a[href]')].map(
    (link) => new URL(link.getAttribute('href') ?? '', base).href,
  )

/** What stands in the page, and what is read out of it. */
function readBoth(html: string): { readonly page: Found; readonly read: Found } {
  const page = htmlDocument(html)
  const { baseURI } = page
  const main = page.querySelector('main') ?? page.body
  const headings = [...main.querySelectorAll('.story > h2')].map(lineOf)
  const takeaways = [...main.querySelectorAll('.takeaway-list > li span')].map(lineOf)
  const own = [...main.querySelectorAll(ownParts)].flatMap((part) => {
    const copy = htmlDocument(part.outerHTML).body
    for (const aside of copy.querySelectorAll('aside')) aside.remove()
    return linksIn(copy, baseURI)
  })
  const inPage: Found = {
    title: lineOf(main.querySelector('h1') ?? main),
    byline: [...main.querySelectorAll('.byline a[rel=author]')].map(lineOf).join(', '),
    published: main.querySelector('.byline time')?.getAttribute('datetime'),
    headings,
    takeaways,
    strays: [],
    navigation: 0,
  }
  // Of a note shorter than it takes for an article by default it would take in whatever else there is.
  const letters = [...main.querySelectorAll('.article-body')].map((part) => lineOf(part).length)
  const charThreshold = Math.min(500, Math.floor(letters.reduce((sum, each) => sum + each, 0) / 2))
  const found = new Readability(page, { charThreshold }).parse()
  const content = htmlDocument(found?.content ?? '')
  const text = lineOf(content.body)
  const readHeadings = new Set([...content.querySelectorAll('h2')].map(lineOf))
  return {
    page: inPage,
    read: {
      title: found?.title ?? undefined,
      byline: found?.byline ?? undefined,
      published: found?.publishedTime,
      headings: headings.filter((each) => readHeadings.has(each)),
      takeaways: takeaways.filter((each) => text.includes(each)),
      strays: linksIn(content, baseURI).filter((href) => !own.includes(href)),
      navigation: content.querySelectorAll('nav, aside, form').length,
    },
  }
}

describe.each(await builtSites())('$name', ({ site, slugs }) => {
  const articles = slugs
    .map((slug) => ({ slug, html: site.pages.get(`articles/${slug}/index.html`) ?? '' }))
    .filter(({ html }) => !html.includes('class="article-body withdrawn"'))

  test.each(articles)('$slug', ({ html }) => {
    const { page, read } = readBoth(html)
    expect(read).toEqual(page)
  })
})
