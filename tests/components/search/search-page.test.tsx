// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SearchPage } from '#components/search/search-page.tsx'
import { anArchive, aPublication, stories } from '../../fixtures/an-archive.ts'
import { pageAt } from '../../fixtures/page-at.ts'
import { aMoment, anArticle } from '../../fixtures/an-article.ts'
import { linksIn } from '../links-in.ts'
import { show } from '../show.ts'

const site = aPublication({ basePath: '/reader', timeZone: 'Asia/Tokyo' })

test('a field, and all that a search can be narrowed to', () => {
  show(
    <SearchPage
      {...pageAt(
        anArchive(
          [
            anArticle({ slug: 'a', topics: ['Harbour'], published: aMoment('2025-06-01') }),
            // In Tokyo a year later.
            anArticle({ slug: 'b', authors: ['Zoë'], published: aMoment('2025-12-31T20:00:00Z') }),
          ],
          { site },
        ),
        'search',
        'search',
      )}
    />,
  )
  const form = within(screen.getByRole('main'))
  expect(form.getByRole('searchbox', { name: 'Words to search for' })).toBeVisible()
  const options = (name: string): readonly (readonly [string, string])[] =>
    within(form.getByRole('combobox', { name }))
      .getAllByRole<HTMLOptionElement>('option')
      .map(({ text, value }) => [text, value])
  expect(options('Topic')).toEqual([
    ['All topics', ''],
    ['Harbour', 'harbour'],
  ])
  expect(options('Author')).toEqual([
    ['All authors', ''],
    ['Ada Example', 'ada-example'],
    ['Zoë', 'zoë'],
  ])
  expect(options('Year')).toEqual([
    ['All years', ''],
    ['2026', '2026'],
    ['2025', '2025'],
  ])
  expect(linksIn(screen.getByRole('main'))).toEqual([
    ['Harbour', '/reader/topics/harbour/'],
    ['Ada Example', '/reader/authors/ada-example/'],
    ['Zoë', '/reader/authors/zo%C3%AB/'],
    ['Everything, the newest first', '/reader/archive/'],
  ])
})

test('nothing is asked for where there is nothing to choose from', () => {
  show(<SearchPage {...pageAt(anArchive(stories(1, { authors: [] })), 'search', 'search')} />)
  expect(screen.getAllByRole('combobox').map((choice) => choice.getAttribute('name'))).toEqual([
    'year',
  ])
})

test('without an article there is no search', () => {
  show(<SearchPage {...pageAt(anArchive([]), 'search', 'search')} />)
  expect(screen.queryByRole('searchbox')).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing is published yet')
})
