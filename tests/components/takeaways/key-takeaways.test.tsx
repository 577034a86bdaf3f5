// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { KeyTakeaways } from '#components/takeaways/key-takeaways.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import type { Takeaway, TakeawaysMadeBy } from '#lib/article/article.ts'
import { aMoment, aTakeaway, takeaways } from '../../fixtures/an-article.ts'
import { aPublication } from '../../fixtures/an-archive.ts'
import { aFile, articleIn } from '../../fixtures/parsing.ts'
import { linksIn } from '../links-in.ts'
import { show } from '../show.ts'
import { openArticle } from '../article/open-article.tsx'

const quoted = aTakeaway({
  id: 't-1',
  html: 'The <em>pier</em> grows.',
  support: { kind: 'quoted', sentenceIds: ['s-pier', 's-pier-2'], quote: 'a second storey' },
})
const matched = aTakeaway({
  id: 't-2',
  text: 'Ferries come at night.',
  support: { kind: 'matched', sentenceIds: ['s-ferries'] },
})
const unsupported = aTakeaway({ id: 't-3', text: 'Work begins in May.' })

/** The panel of an article with these takeaways. */
function open(
  takeaways: readonly Takeaway[],
  takeawaysMadeBy: TakeawaysMadeBy = { kind: 'author' },
): HTMLElement {
  const context = pageContextOf(aPublication())
  show(
    <KeyTakeaways
      article={{
        takeaways,
        takeawaysMadeBy,
        corrections: [],
        readingTime: { takeaways: 17, article: 240 },
      }}
      context={context}
    />,
  )
  return screen.getByRole('region', { name: 'Key takeaways' })
}

/** What "How these were made" says: whose they are, then each mark with its meaning. */
function explained(region: HTMLElement): readonly (string | null)[] {
  const details = within(within(region).getByRole('group'))
  return [
    ...details.getAllByRole('paragraph'),
    ...details.queryAllByRole('term').flatMap((term) => [term, term.nextElementSibling]),
  ].map((element) => element?.textContent ?? null)
}

const byAuthor = 'Written by the author of the article.'
const evidence = ['Evidence', 'The author named the passage that says so.']
const closest = ['Closest passage', 'Found by software that compares words. It may be wrong.']
const nothing = [
  'No passage found',
  'The software found no passage that says so; the article as a whole may.',
]

describe('a takeaway', () => {
  test('has words, and a control of its own that leads to the first sentence it rests on', () => {
    const region = open([quoted, matched, unsupported])
    expect(linksIn(within(region).getByRole('list'))).toEqual([
      ['Evidence', '#s-pier'],
      ['Closest passage', '#s-ferries'],
    ])
    expect(within(region).getByText('pier').tagName).toBe('EM')
  })

  test('says in the name of its control which one it is', () => {
    const region = open([quoted, matched])
    const names = within(region)
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label'))
    expect(names.slice(0, 2)).toEqual([
      `Evidence: ${quoted.text}`,
      'Closest passage: Ferries come at night.',
    ])
  })

  test('says so where no passage was found, and leads nowhere', () => {
    const region = open([quoted, matched, unsupported])
    const items = within(within(region).getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => [item.id, item.textContent])).toEqual([
      ['t-1', 'The pier grows. Evidence'],
      ['t-2', 'Ferries come at night. Closest passage'],
      ['t-3', 'Work begins in May. No passage found'],
    ])
  })

  test.each([
    ['Evidence', quoted, 'quoted'],
    ['Closest passage', matched, 'matched'],
    ['No passage found', unsupported, 'none'],
  ])('%s is drawn as what it is, in the list and in its explanation', (name, takeaway, kind) => {
    const marks = within(open([takeaway])).getAllByText(name)
    expect(marks.map((mark) => mark.getAttribute('data-support'))).toEqual([kind, kind])
  })

  test('and its sentence lead to each other on the page of an article', () => {
    openArticle(articleIn(aFile({ body: 'Before it. One sentence.' })))
    const there = screen.getByRole('link', { name: 'Closest passage: One sentence.' })
    const back = screen.getByRole('link', { name: 'Closest passage for takeaway 1' })
    expect([there, back].map((link) => link.getAttribute('href'))).toEqual([
      `#${back.closest('[data-takeaways]')?.id ?? ''}`,
      `#${there.closest('li')?.id ?? ''}`,
    ])
    expect(back.closest('[data-takeaways]')?.id).toMatch(/^s-./)
  })
})

describe('how these were made', () => {
  test('explains the marks that occur, each once', () => {
    expect(explained(open([matched, quoted, unsupported, { ...matched, id: 't-4' }]))).toEqual([
      byAuthor,
      ...evidence,
      ...closest,
      ...nothing,
    ])
  })

  test.each([
    ['a passage that was named', quoted, evidence],
    ['a passage that was found', matched, closest],
    ['no passage', unsupported, nothing],
  ])('explains no other where there is only %s', (_, takeaway, meaning) => {
    expect(explained(open([takeaway, { ...takeaway, id: 't-4' }]))).toEqual([byAuthor, ...meaning])
  })

  test('says who checked them when software drafted them', () => {
    const region = open([quoted], { kind: 'assisted', checkedBy: 'Lin Mao' })
    expect(explained(region)).toEqual(['Drafted by software, checked by Lin Mao.', ...evidence])
  })

  test('is closed at first, under its name', () => {
    const details = within(open([quoted])).getByRole('group')
    expect(details).not.toHaveAttribute('open')
    expect(within(details).getByText('How these were made')).toBeVisible()
  })
})

test('without takeaways there is no panel', () => {
  const context = pageContextOf(aPublication())
  const article = {
    takeaways: [],
    takeawaysMadeBy: { kind: 'author' },
    corrections: [],
    readingTime: { takeaways: 17, article: 240 },
  } as const
  expect(show(<KeyTakeaways article={article} context={context} />)).toBeEmptyDOMElement()
})

test('a takeaway that was wrong says when it was corrected, and leads to how', () => {
  const context = pageContextOf(aPublication())
  const article = {
    takeaways: takeaways('The ferry leaves at eight.', 'The bridge is closed.'),
    takeawaysMadeBy: { kind: 'author' },
    corrections: [
      { date: aMoment('2026-11-21'), text: 'Eight, not nine.', takeaway: 't-1' },
      { date: aMoment('2026-11-22'), text: 'A name.', takeaway: null },
    ],
    readingTime: { takeaways: 17, article: 240 },
  } as const
  show(<KeyTakeaways article={article} context={context} />)
  const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem')
  expect(first).toHaveTextContent('Corrected on 21 November 2026')
  expect(second).not.toHaveTextContent('Corrected')
  expect(screen.getByRole('link', { name: 'Corrected on 21 November 2026' })).toHaveAttribute(
    'href',
    '#article-corrections',
  )
})
