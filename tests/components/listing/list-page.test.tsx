// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AuthorIndex } from '#components/listing/author-index.tsx'
import { AuthorPage } from '#components/listing/author-page.tsx'
import { TopicIndex } from '#components/listing/topic-index.tsx'
import { TopicPage } from '#components/listing/topic-page.tsx'
import type { Article } from '#lib/article/article.ts'
import { aMoment, anArticle, aPicture, takeaways } from '../../fixtures/an-article.ts'
import {
  type TestArchive,
  anArchive,
  anAuthorFile,
  aPublication,
  stories,
} from '../../fixtures/an-archive.ts'
import { nth, pageAt } from '../../fixtures/page-at.ts'
import { evilText, expectTextOf } from '../evil-text.ts'
import { linksIn } from '../links-in.ts'
import { outline } from '../outline.ts'
import { show } from '../show.ts'
import { languageOf } from '../language-of.ts'

const main = (): HTMLElement => screen.getByRole('main')

/** Shows the list of the only topic that the articles have. */
function openTopic(archive: TestArchive, page = 1): void {
  const [topic] = archive.topics
  if (topic === undefined) throw new Error('The articles of this test have no topic')
  show(<TopicPage {...pageAt(archive, 'topic', 'topics', topic.id, ...nth(page))} />)
}

function openAuthor(archive: TestArchive, page = 1): void {
  const [author] = archive.authors
  if (author === undefined) throw new Error('The articles of this test have no author')
  show(<AuthorPage {...pageAt(archive, 'author', 'authors', author.id, ...nth(page))} />)
}

describe('the page of a topic', () => {
  const site = aPublication({ topics: new Map([['ai', 'Artificial intelligence']]) })

  test('says how much it holds and lists it, newest first', () => {
    openTopic(anArchive(stories(3, { topics: ['ai'] }).toReversed(), { site }))
    expect(outline()).toEqual(['1 Artificial intelligence', '2 Story 1', '2 Story 2', '2 Story 3'])
    expect(screen.getByText('3 articles')).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull()
  })

  test('holds one article', () => {
    openTopic(anArchive(stories(1, { topics: ['ai'] }), { site }))
    expect(screen.getByText('1 article')).toBeVisible()
  })

  test('goes on under addresses of its own', () => {
    openTopic(anArchive(stories(41, { topics: ['ai'] }), { site }), 2)
    expect(linksIn(screen.getByRole('navigation', { name: 'Pages' }))).toEqual([
      ['Newer articles', '/topics/ai/'],
      ['Older articles', '/topics/ai/page/3/'],
    ])
    expect(outline().slice(0, 2)).toEqual(['1 Artificial intelligence', '2 Story 21'])
    expect(screen.getAllByText('Page 2 of 3')).toHaveLength(2)
    expect(screen.getByText('41 articles')).toBeVisible()
  })
})

describe('an article in a list', () => {
  const openOne = (parts: Partial<Article>): HTMLElement => {
    openTopic(anArchive([anArticle({ topics: ['Harbours', 'Weather'], ...parts })]))
    return screen.getByRole('article')
  }

  test('has its headline, one takeaway, date, another topic than that of the page, and picture', () => {
    const article = openOne({
      slug: 'pier',
      title: 'The pier grows',
      standfirst: 'Ferries need room.',
      takeaways: takeaways('It grows in May.', 'It costs four.'),
      image: aPicture(),
    })
    expect(linksIn(article)).toEqual([
      ['The pier grows', '/articles/pier/'],
      ['Weather', '/topics/weather/'],
    ])
    expect(within(article).getByText('It grows in May.')).toBeVisible()
    expect(article).not.toHaveTextContent(/costs|Ferries|Harbours/)
    expect(within(article).getByRole('time')).toHaveTextContent(/^20 November 2026$/)
    const image = within(article).getByRole('img', { name: 'A harbour at dusk' })
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1600', '900'])
    expect(image).toHaveAttribute('loading', 'lazy')
  })

  test('has its standfirst where it has no takeaways', () => {
    expect(openOne({ standfirst: 'Ferries need room.' })).toHaveTextContent('Ferries need room.')
  })

  test('has a headline and a date alone', () => {
    const archive = anArchive([anArticle({ title: 'Fog', authors: ['Ada Brook'] })])
    openAuthor(archive)
    const article = screen.getByRole('article')
    expect(linksIn(article)).toEqual([['Fog', '/articles/harbour/']])
    expect(within(article).getByRole('paragraph')).toHaveTextContent(/^20 November 2026$/)
    expect(within(article).queryByRole('img')).toBeNull()
  })

  test('keeps date and topic apart for those who read it without styles', () => {
    const date = within(openOne({})).getByRole('time')
    expect(date.parentElement).toHaveTextContent(/^20 November 2026 Weather$/)
  })

  test('says that it is in another language, and nothing that the site says is', () => {
    const article = openOne({
      title: 'הנמל',
      takeaways: takeaways('הרציף גדל'),
      lang: 'he',
      dir: 'rtl',
    })
    for (const words of ['הנמל', 'הרציף גדל']) {
      expect(languageOf(within(article).getByText(words))).toEqual(['he', 'rtl'])
    }
    for (const words of ['20 November 2026', 'Weather']) {
      expect(languageOf(within(article).getByText(words))).toEqual([undefined, undefined])
    }
  })

  test('says so of the words for its picture too', () => {
    const article = openOne({ lang: 'he', dir: 'rtl', image: aPicture({ alt: 'נמל בשקיעה' }) })
    expect(languageOf(within(article).getByRole('img', { name: 'נמל בשקיעה' }))[0]).toBe('he')
  })

  test('in the language of the site says nothing', () => {
    openTopic(
      anArchive([anArticle({ title: 'הנמל', lang: 'he', dir: 'rtl', topics: ['Harbours'] })], {
        site: aPublication({ language: 'he' }),
      }),
    )
    expect(languageOf(screen.getByText('הנמל'))).toEqual([undefined, undefined])
  })
})

describe('the page of an author', () => {
  const file = anAuthorFile('ada', {
    name: 'Ada Brook',
    role: 'Harbour reporter',
    portrait: aPicture({ alt: 'Ada at the pier', credit: 'Photo by Lin' }),
    bio: '<p>Ada has lived here for <em>ten</em> years.</p>',
    links: [{ title: 'Her own site', url: 'https://example.org/ada' }],
  })
  const written = (count: number): readonly Article[] => stories(count, { authors: ['Ada Brook'] })

  test('says what the publication says about them', () => {
    openAuthor(anArchive(written(2), { authorFiles: [file] }))
    expect(outline().slice(0, 2)).toEqual(['1 Ada Brook', '2 Story 1'])
    const paragraphs = within(main()).getAllByRole('paragraph')
    expect(paragraphs.slice(0, 3).map((each) => each.textContent)).toEqual([
      '2 articles',
      'Harbour reporter',
      'Ada has lived here for ten years.',
    ])
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(/^Photo by Lin$/)
    expect(within(figure).getByRole('img', { name: 'Ada at the pier' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Her own site' })).toHaveAttribute(
      'href',
      'https://example.org/ada',
    )
  })

  test('says it once: further pages have the name alone', () => {
    openAuthor(anArchive(written(21), { authorFiles: [file] }), 2)
    expect(outline()).toEqual(['1 Ada Brook', '2 Story 21'])
    expect(screen.queryByText('Harbour reporter')).toBeNull()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(linksIn(screen.getByRole('navigation', { name: 'Pages' }))).toEqual([
      ['Newer articles', '/authors/ada/'],
    ])
  })

  test('has a name and a list where nothing more is said', () => {
    openAuthor(anArchive(written(1)))
    expect(outline()).toEqual(['1 Ada Brook', '2 Story 1'])
    expect(screen.queryByRole('figure')).toBeNull()
    const [count] = within(main()).getAllByRole('paragraph')
    expect(count?.textContent).toBe('1 article')
    expect(linksIn(main())).toEqual([['Story 1', '/articles/story-1/']])
  })
})

describe('all topics', () => {
  test('stand in the order of the publication, each with its size and its newest article', () => {
    const site = aPublication({
      topics: new Map([
        ['weather', 'Weather'],
        ['harbour', 'Harbours'],
      ]),
    })
    const archive = anArchive(
      [
        ...stories(2, { topics: ['harbour'] }),
        anArticle({
          slug: 'mina',
          title: 'الميناء',
          lang: 'ar',
          dir: 'rtl',
          topics: ['harbour', 'weather'],
          published: aMoment('2026-12-01'),
        }),
        anArticle({ slug: 'fog', topics: ['Boats'], title: 'Fog' }),
      ],
      { site },
    )
    show(<TopicIndex {...pageAt(archive, 'topics', 'topics')} />)
    expect(outline()).toEqual(['1 Topics', '2 Weather', '2 Harbours', '2 Boats'])
    const items = within(within(main()).getByRole('list')).getAllByRole('listitem')
    expect(
      items.map((item) => [...linksIn(item), within(item).getByText(/^\d/).textContent]),
    ).toEqual([
      [['Weather', '/topics/weather/'], ['الميناء', '/articles/mina/'], '1 article'],
      [['Harbours', '/topics/harbour/'], ['الميناء', '/articles/mina/'], '3 articles'],
      [['Boats', '/topics/boats/'], ['Fog', '/articles/fog/'], '1 article'],
    ])
    const [arabic] = screen.getAllByRole('link', { name: 'الميناء' })
    expect([arabic?.lang, arabic?.dir]).toEqual(['ar', 'rtl'])
  })

  test('say what to do where there are none', () => {
    show(<TopicIndex {...pageAt(anArchive(stories(1)), 'topics', 'topics')} />)
    expect(outline()).toEqual(['1 No article has a topic yet'])
    expect(
      screen.getByText('An article names its topics in its first lines; they are gathered here.'),
    ).toBeVisible()
  })
})

describe('all authors', () => {
  test('stand by name, each with their newest article', () => {
    const archive = anArchive([
      anArticle({ slug: 'pier', title: 'Pier', authors: ['Zoë Łuk', 'Ada Brook'] }),
      anArticle({
        slug: 'fog',
        title: 'Fog',
        authors: ['Ada Brook'],
        published: aMoment('2026-11-01'),
      }),
    ])
    show(<AuthorIndex {...pageAt(archive, 'authors', 'authors')} />)
    expect(outline()).toEqual(['1 Authors', '2 Ada Brook', '2 Zoë Łuk'])
    const items = within(within(main()).getByRole('list')).getAllByRole('listitem')
    expect(
      items.map((item) => [...linksIn(item), within(item).getByText(/^\d/).textContent]),
    ).toEqual([
      [['Ada Brook', '/authors/ada-brook/'], ['Pier', '/articles/pier/'], '2 articles'],
      [['Zoë Łuk', '/authors/zo%C3%AB-%C5%82uk/'], ['Pier', '/articles/pier/'], '1 article'],
    ])
  })

  test('say what to do where there are none', () => {
    show(<AuthorIndex {...pageAt(anArchive(stories(1, { authors: [] })), 'authors', 'authors')} />)
    expect(outline()).toEqual(['1 No article has an author yet'])
    expect(
      screen.getByText('An article names its authors in its first lines; they are gathered here.'),
    ).toBeVisible()
  })
})

describe('text is never markup', () => {
  const archive = anArchive(
    [
      anArticle({
        title: evilText('title'),
        standfirst: evilText('standfirst'),
        topics: [evilText('topic')],
        authors: [evilText('author')],
        image: aPicture({ alt: evilText('alt') }),
      }),
    ],
    { authorFiles: [anAuthorFile('evil', { name: evilText('author'), role: evilText('role') })] },
  )

  test.each([
    ['the page of a topic', () => openTopic(archive), ['title', 'standfirst', 'topic']],
    ['the page of an author', () => openAuthor(archive), ['author', 'role', 'title', 'standfirst']],
    [
      'all topics',
      () => show(<TopicIndex {...pageAt(archive, 'topics', 'topics')} />),
      ['topic', 'title'],
    ],
    [
      'all authors',
      () => show(<AuthorIndex {...pageAt(archive, 'authors', 'authors')} />),
      ['author', 'title'],
    ],
  ])('%s', (_, open, fields) => {
    open()
    expectTextOf(main(), fields)
  })
})
