// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StandingPage } from '#components/article/standing-page.tsx'
import { parseStandingPage } from '#lib/article/standing-page.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'
import { pageAt } from '../../fixtures/page-at.ts'
import { linksIn } from '../links-in.ts'
import { outline } from '../outline.ts'
import { show } from '../show.ts'

const site = aPublication({ basePath: '/reader' })

function pageOf(source: string) {
  const { page } = parseStandingPage(source, 'pages/about.md', { site, pictures: new Map() })
  if (page === null) throw new Error('The page of this test has a problem')
  return page
}

test('a page is set like an article, and is none to scripts and programs', () => {
  const page = pageOf(
    '---\ntitle: About us\ndescription: Who we are.\n---\nHello.[^1]\n\n## Who\n\nAda.\n\n## Where\n\nHere.\n\n[^1]: A note.\n',
  )
  show(
    <StandingPage
      {...pageAt(anArchive([anArticle()], { site, pages: [page] }), 'standing', page.slug)}
    />,
  )
  expect(outline()).toEqual(['1 About us', '2 Who', '2 Where', '2 Notes'])
  expect(screen.getByText('Who we are.')).toBeVisible()
  expect(screen.queryByRole('article')).toBeNull()
  expect(screen.queryByText('Key takeaways')).toBeNull()
  const foot = screen.getByRole('contentinfo')
  expect(linksIn(within(foot).getByRole('navigation', { name: 'About this site' }))).toContainEqual(
    ['About us', '/reader/about/'],
  )
})

test('a page in another language says so', () => {
  const page = pageOf('---\ntitle: عنا\nlang: ar\n---\nمرحبا.\n')
  show(
    <StandingPage
      {...pageAt(anArchive([anArticle()], { site, pages: [page] }), 'standing', page.slug)}
    />,
  )
  expect(screen.getByRole('heading', { level: 1 }).closest('[lang]')).toHaveAttribute('dir', 'rtl')
})
