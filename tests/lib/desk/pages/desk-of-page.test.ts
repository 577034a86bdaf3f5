import { expect, test } from 'vitest'
import { deskOfPages } from '#lib/desk/pages/desk-of-page.ts'
import { pageOfFile } from '#lib/desk/pages/page-of-file.ts'
import { aProblem } from '../../../fixtures/a-desk.ts'

test.each([
  ['articles/2026/fog.md', 'articles/fog/index.html'],
  ['pages/about.md', 'about/index.html'],
  ['authors/ada.md', 'authors/ada/index.html'],
  ['site.yml', null],
  ['images/pier.jpg', null],
  ['articles/fog.markdown', null],
  ['fog.md', null],
])('%s becomes %s', (file, page) => {
  expect(pageOfFile(file)).toBe(page)
})

const problems = [
  aProblem('articles/fog.md', 9, 'warning'),
  aProblem('articles/2026/fog.md', 3),
  aProblem('articles/pier.md', 3, 'warning'),
  aProblem('articles/pier.md', 4, 'note'),
  aProblem('authors/nobody.md'),
  aProblem('pages/about.md'),
  aProblem('site.yml', 1, 'warning'),
]

const fog = 'articles/fog/index.html'
const deskOf = deskOfPages({
  folder: 'news',
  root: '/home/ada/news',
  problems,
  earlier: new Set(['articles/2026/fog.md']),
  pages: new Set([fog, 'articles/pier/index.html', 'about/index.html', 'index.html']),
})

test('a page is told its own problems and those of every page, errors first, and how many others there are', () => {
  const { problems: told, ...rest } = deskOf(fog)
  expect(told.map(({ file, line, beside }) => [file, line, beside])).toEqual([
    ['articles/2026/fog.md', 3, null],
    // No page is its own.
    ['authors/nobody.md', 1, null],
    ['articles/fog.md', 9, null],
    ['site.yml', 1, null],
  ])
  expect(rest).toEqual({
    ...{ folder: 'news', root: '/home/ada/news' },
    ...{ elsewhere: 2, errors: 3, isEarlier: true },
  })
})

test('only the page of a file that cannot be read shows what it was before', () => {
  expect(deskOf('articles/pier/index.html').isEarlier).toBe(false)
})

test('pages that have none of their own are told the same', () => {
  expect(deskOf('index.html')).toBe(deskOf('archive/index.html'))
  expect(deskOf('index.html').problems.map(({ file }) => file)).toEqual([
    'authors/nobody.md',
    'site.yml',
  ])
  expect(deskOf('index.html').elsewhere).toBe(4)
})
