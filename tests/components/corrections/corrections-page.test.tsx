// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CorrectionsPage } from '#components/corrections/corrections-page.tsx'
import { parseStandingPage } from '#lib/article/standing-page.ts'
import { aMoment, anArticle } from '../../fixtures/an-article.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'
import { pageAt } from '../../fixtures/page-at.ts'
import { linksIn } from '../links-in.ts'
import { outline } from '../outline.ts'
import { show } from '../show.ts'

const site = aPublication({ basePath: '/reader', corrections: 'mailto:desk@pier.example' })

const articles = [
  anArticle({
    slug: 'pier',
    title: 'The pier',
    corrections: [{ date: aMoment('2026-11-21'), text: 'Two storeys.', takeaway: null }],
  }),
  anArticle({
    slug: 'hafen',
    title: 'Der Hafen',
    lang: 'de',
    corrections: [{ date: aMoment('2026-11-23'), text: 'Am Montag.', takeaway: null }],
  }),
]

test('every correction with its day, leading to its article, the newest first', () => {
  const { page } = parseStandingPage(
    '---\ntitle: How we correct\npolicy: corrections\n---\nAt once.\n',
    'pages/how.md',
    { site, pictures: new Map() },
  )
  show(
    <CorrectionsPage
      {...pageAt(
        anArchive(articles, { site, pages: page === null ? [] : [page] }),
        'corrections',
        'corrections',
      )}
    />,
  )
  expect(outline()).toEqual(['1 Corrections', '2 Der Hafen', '2 The pier'])
  expect(linksIn(screen.getByRole('main'))).toEqual([
    ['How we correct', '/reader/how/'],
    ['Report a mistake', 'mailto:desk@pier.example'],
    ['Der Hafen', '/reader/articles/hafen/#article-corrections'],
    ['The pier', '/reader/articles/pier/#article-corrections'],
  ])
  const german = [...document.querySelectorAll('[lang="de"]')]
  expect(german.map(({ textContent }) => textContent)).toEqual(['Der Hafen', 'Am Montag.'])
  expect(screen.getByText('23 November 2026')).toHaveAttribute('datetime', '2026-11-23')
})

test('says so when nothing has been corrected', () => {
  show(<CorrectionsPage {...pageAt(anArchive([anArticle()]), 'corrections', 'corrections')} />)
  expect(screen.getByRole('main')).toHaveTextContent('No article has been corrected yet.')
  expect(screen.queryByRole('link', { name: 'Report a mistake' })).toBeNull()
})
