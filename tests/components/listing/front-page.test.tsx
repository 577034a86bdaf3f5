// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FrontPage } from '#components/listing/front-page.tsx'
import { aMoment, anArticle, aPicture, takeaways } from '../../fixtures/an-article.ts'
import { anArchive, aPublication, stories } from '../../fixtures/an-archive.ts'
import { aFile, articleIn } from '../../fixtures/parsing.ts'
import { nth, pageAt } from '../../fixtures/page-at.ts'
import { outline } from '../outline.ts'
import { show } from '../show.ts'
import { languageOf } from '../language-of.ts'

describe('the front page', () => {
  test('is called what the publication is called, and leads with the newest article', () => {
    const [first, ...others] = stories(3)
    const lead = { ...first, takeaways: takeaways('The pier grows.') }
    show(<FrontPage {...pageAt(anArchive([...others, anArticle(lead)]), 'front')} />)
    expect(screen.getByRole('main')).toBeVisible()
    expect(outline()).toEqual([
      '1 The Pier',
      '2 Story 1',
      '3 Key takeaways',
      '2 Story 2',
      '2 Story 3',
    ])
  })

  test('leads with the article that its editors chose, and lists it no second time', () => {
    const site = aPublication({ lead: 'story-2' })
    show(<FrontPage {...pageAt(anArchive(stories(3), { site }), 'front')} />)
    expect(outline()).toEqual(['1 The Pier', '2 Story 2', '2 Story 1', '2 Story 3'])
  })

  test('shows three of the others beside one another, and lists what is left', () => {
    show(<FrontPage {...pageAt(anArchive(stories(6)), 'front')} />)
    expect(outline()).toEqual([
      '1 The Pier',
      ...['2 Story 1', '2 Story 2', '2 Story 3', '2 Story 4'],
      ...['2 Latest', '3 Story 5', '3 Story 6'],
    ])
  })

  test('shows none beside the only other article', () => {
    show(<FrontPage {...pageAt(anArchive(stories(2)), 'front')} />)
    expect(outline()).toEqual(['1 The Pier', '2 Story 1', '2 Latest', '3 Story 2'])
  })

  test('has no list below its only article', () => {
    show(<FrontPage {...pageAt(anArchive(stories(1)), 'front')} />)
    expect(outline()).toEqual(['1 The Pier', '2 Story 1'])
    expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull()
  })

  test('says what to do where nothing is published', () => {
    show(<FrontPage {...pageAt(anArchive([]), 'front')} />)
    expect(outline()).toEqual(['1 The Pier', '2 Nothing is published yet'])
    expect(
      screen.getByText(
        'The first article goes into a Markdown file in the folder articles; it stands here as soon as its date has come.',
      ),
    ).toBeVisible()
    expect(screen.queryByRole('article')).toBeNull()
  })
})

describe('the large article', () => {
  const lead = anArticle({
    slug: 'pier',
    title: 'The pier gets a second storey',
    standfirst: 'The harbour office wants room for the ferries.',
    topics: ['Harbours', 'Weather'],
    image: aPicture(),
    takeaways: takeaways('One.', 'Two.', 'Three.', 'Four.', 'Five.'),
    readingTime: { takeaways: 20, article: 240 },
  })

  test('shows what it is about: topic, standfirst, date, times, picture with its credit', () => {
    show(<FrontPage {...pageAt(anArchive([lead]), 'front')} />)
    const article = screen.getByRole('article')
    const links = within(article).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Harbours', '/topics/harbours/'],
      ['The pier gets a second storey', '/articles/pier/'],
    ])
    expect(
      within(article).getByText('The harbour office wants room for the ferries.'),
    ).toBeVisible()
    expect(within(article).getByRole('time')).toHaveTextContent(/^20 November 2026$/)
    expect(within(article).getByText('20 s takeaways, 4 min article')).toBeVisible()
    const figure = within(article).getByRole('figure')
    expect(figure).toHaveTextContent(/^Drawing by Standfirst$/)
    const image = within(figure).getByRole('img', { name: 'A harbour at dusk' })
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1600', '900'])
  })

  test('shows its first three takeaways', () => {
    show(<FrontPage {...pageAt(anArchive([lead]), 'front')} />)
    const region = screen.getByRole('region', { name: 'Key takeaways' })
    const items = within(within(region).getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(
      ['One.', 'Two.', 'Three.'].map((words) => `${words}No passage found`),
    )
  })

  test('carries along, folded, what they rest on', () => {
    const body = 'Fog lay there. The pier grew by 40 metres. Then rain fell on 3 boats.'
    const file = aFile({ body }).replace(
      '[One sentence.]',
      '\n  - { text: Of 40 metres., evidence: grew by 40 }\n  - Rain fell on 3 boats.',
    )
    const site = aPublication({ corrections: 'mailto:desk@example.org' })
    show(<FrontPage {...pageAt(anArchive([articleIn(file)], { site }), 'front')} />)
    const items = within(screen.getByRole('region', { name: 'Key takeaways' }))
      .getAllByRole('listitem')
      .map((item) => {
        const details = item.querySelector('details')
        const [passage, ...more] = [...(details?.querySelectorAll('p') ?? [])]
        return {
          name: details?.querySelector('summary')?.getAttribute('aria-label'),
          isOpen: details?.open,
          passage: passage?.textContent,
          strong: [...(passage?.querySelectorAll('strong') ?? [])].map((each) => each.textContent),
          more: more.map((each) => each.textContent?.trim()),
          leadsTo: details
            ?.querySelector('.peek-way')
            ?.getAttribute('href')
            ?.replace(/(?<=#s-).+/u, ''),
        }
      })
    const isFolded = { isOpen: false, leadsTo: '/articles/harbour/#s-' }
    expect(items).toEqual([
      {
        ...isFolded,
        name: 'Evidence: Of 40 metres.',
        passage: body,
        strong: ['40'],
        more: ['Go there'],
      },
      {
        ...isFolded,
        name: 'Closest passage: Rain fell on 3 boats.',
        passage: 'The pier grew by 40 metres. Then rain fell on 3 boats.',
        strong: ['3'],
        more: ['Closest passage, found by software. Does it say this? Report', 'Go there'],
      },
    ])
  })

  test('has nothing of the parts that the article has not', () => {
    show(<FrontPage {...pageAt(anArchive([anArticle({ title: 'Fog' })]), 'front')} />)
    const main = within(screen.getByRole('main'))
    for (const role of ['region', 'figure', 'img', 'list']) {
      expect(main.queryAllByRole(role)).toEqual([])
    }
    expect(main.getAllByRole('link').map((link) => link.textContent)).toEqual(['Fog'])
    expect(main.getByText('10 s article')).toBeVisible()
  })

  test('says that it is in another language', () => {
    const arabic = anArticle({
      title: 'الميناء',
      standfirst: 'مكان للعبارات',
      lang: 'ar',
      dir: 'rtl',
      takeaways: takeaways('الرصيف يكبر'),
    })
    show(<FrontPage {...pageAt(anArchive([arabic]), 'front')} />)
    for (const words of ['الميناء', 'مكان للعبارات', 'الرصيف يكبر']) {
      expect(languageOf(screen.getByText(words))).toEqual(['ar', 'rtl'])
    }
    expect(languageOf(screen.getByText('Key takeaways'))).toEqual([undefined, undefined])
  })

  test('says so of the words for its picture too', () => {
    const image = aPicture({ alt: 'ميناء عند الغروب' })
    show(
      <FrontPage {...pageAt(anArchive([anArticle({ lang: 'ar', dir: 'rtl', image })]), 'front')} />,
    )
    expect(languageOf(screen.getByRole('img', { name: 'ميناء عند الغروب' }))[0]).toBe('ar')
  })

  test('says so of nothing that the site says about it', () => {
    const arabic = anArticle({ title: 'الميناء', lang: 'ar', dir: 'rtl', topics: ['Harbours'] })
    show(<FrontPage {...pageAt(anArchive([arabic]), 'front')} />)
    const site = ['20 November 2026', '10 s article', 'Harbours']
    const main = within(screen.getByRole('main'))
    expect(site.map((words) => languageOf(main.getByText(words))[0])).toEqual(
      site.map(() => undefined),
    )
  })
})

describe('what only writers see is marked', () => {
  test('in the large article and in the list', () => {
    const archive = anArchive(
      [
        anArticle({ slug: 'soon', title: 'Soon', published: aMoment('2027-03-01') }),
        anArticle({ slug: 'draft', title: 'Unfinished', draft: true }),
        anArticle({ slug: 'old', title: 'Old', published: aMoment('2026-01-01') }),
      ],
      { showUnpublished: true },
    )
    show(<FrontPage {...pageAt(archive, 'front')} />)
    const marks = screen
      .getAllByRole('article')
      .map((article) => within(article).queryByText(/^(Draft|Scheduled)$/)?.textContent)
    expect(marks).toEqual(['Scheduled', 'Draft', undefined])
  })
})

describe('older articles', () => {
  /** Behind the large one, two full pages and one article on a third. */
  const archive = anArchive(stories(42), { site: aPublication({ basePath: '/reader' }) })

  const pagesNav = (): HTMLElement => screen.getByRole('navigation', { name: 'Pages' })

  test.each([
    [1, 'Page 1 of 3', [['Older articles', '/reader/page/2/', 'next']]],
    [
      2,
      'Page 2 of 3',
      [
        ['Newer articles', '/reader/', 'prev'],
        ['Older articles', '/reader/page/3/', 'next'],
      ],
    ],
    [3, 'Page 3 of 3', [['Newer articles', '/reader/page/2/', 'prev']]],
  ])('page %d leads to its neighbours', (page, said, expected) => {
    show(<FrontPage {...pageAt(archive, 'front', ...nth(page))} />)
    expect(within(pagesNav()).getByRole('paragraph').textContent).toBe(said)
    const links = within(pagesNav()).getAllByRole('link')
    expect(
      links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')]),
    ).toEqual(expected)
  })

  test('stand on pages without the large article', () => {
    show(<FrontPage {...pageAt(archive, 'front', ...nth(3))} />)
    expect(outline()).toEqual(['1 Page 3 of 3', '2 Story 42'])
    expect(screen.queryByRole('region', { name: 'Key takeaways' })).toBeNull()
  })
})
