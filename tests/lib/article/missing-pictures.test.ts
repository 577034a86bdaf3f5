import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse-article.ts'
import { parseAuthorPage } from '#lib/article/author-page.ts'
import { parseStandingPage } from '#lib/article/standing-page.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { parseSite } from '#lib/site/site.ts'
import { aPictureFile } from '../../fixtures/an-article.ts'

const { site } = parseSite('', { folderName: 'Example', ...nowhere })
const boat = aPictureFile({ path: 'images/boat.png' })
const context = { site, pictures: new Map([[boat.path, boat]]) }
const pictures = Array.from(
  { length: 60 },
  (_, nth) => `![A boat](../images/boat${nth % 10}.png)\n`,
)

test.each([
  ['an article', parseArticle, 'articles/a.md', 'title: A\nauthor: B\npublished: 2025-11-20\n'],
  ['a standing page', parseStandingPage, 'pages/a.md', 'title: A\n'],
  ['an author', parseAuthorPage, 'authors/a.md', 'name: A\n'],
])('of sixty missing pictures of %s the first fifty have a hint', (_kind, parse, file, front) => {
  const { problems } = parse(`---\n${front}---\nText.\n\n${pictures.join('\n')}`, file, context)
  const missing = problems.filter(({ rule }) => rule === 'picture-missing')
  expect(missing.map(({ hint }) => hint)).toEqual([
    ...Array.from({ length: 50 }, () => 'did you mean `images/boat.png`?'),
    ...Array.from({ length: 10 }, () => null),
  ])
})
