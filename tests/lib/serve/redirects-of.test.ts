import { expect, test } from 'vitest'
import { redirectOf, redirectTable } from '#lib/serve/redirects-of.ts'

const text =
  '# old\n/uno/ /articles/one/ 301\n/2019/z%C3%BCrich/ /articles/two/ 301\n\n/one/ /articles/one/\n'

test.each([
  ['/uno/', '/articles/one/'],
  ['/uno/?from=mail', '/articles/one/?from=mail'],
  ['/2019/z%C3%BCrich/', '/articles/two/'],
  ['/2019/zürich/', '/articles/two/'],
  ['/2019/z%c3%bcrich/', '/articles/two/'],
  ['/one/', '/articles/one/'],
  ['/uno', null],
  ['/', null],
  ['/%', null],
  ['#', null],
])('%s leads to %s', (target, expected) => {
  expect(redirectOf(redirectTable(text), target)).toBe(expected)
})
