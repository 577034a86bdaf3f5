// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Entry, Related } from '#lib/archive/archive.ts'
import { entryOf } from '#lib/archive/lists/entry-of.ts'
import type { Article } from '#lib/article/article.ts'
import { LeadPicture } from '#components/article/lead-picture.tsx'
import { RelatedArticles } from '#components/article/related-articles.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import {
  aMoment,
  anArticle,
  aPicture,
  aPictureFile,
  aPlace,
  aSection,
  takeaways,
} from '../../fixtures/an-article.ts'
import { anAuthorFile, aPublication } from '../../fixtures/an-archive.ts'
import { aFile, articleIn } from '../../fixtures/parsing.ts'
import { complaints } from '../complaints.ts'
import { evilText, expectTextOf } from '../evil-text.ts'
import { linksIn } from '../links-in.ts'
import { outline } from '../outline.ts'
import { show } from '../show.ts'
import { languageOf } from '../language-of.ts'
import { openArticle } from './open-article.tsx'

/** An article with every part that a page has room for. */
const whole: Article = anArticle({
  slug: 'harbour',
  standfirst: 'The harbour office wants room for the ferries.',
  updated: aMoment('2026-11-21'),
  image: aPicture({ caption: 'The harbour as it is now.' }),
  topics: ['Harbours'],
  takeaways: takeaways('The pier grows.', 'Ferries come at night.', 'Work begins in May.'),
  sections: [
    aSection({ id: 'h-the-plan', heading: 'The plan', text: 'Work begins in May.' }),
    aSection({ id: 'h-über-uns', heading: 'Über uns', text: 'We live here.' }),
  ],
  closing: aSection({ id: 'h-closing', text: 'The office will report again.' }),
  footnotes: [{ id: 'fn-1', html: '<p>Since 2019.</p>', references: [] }],
  related: [
    {
      kind: 'external',
      title: 'How piers are built',
      url: 'https://example.com/piers',
      source: null,
      image: null,
    },
  ],
  sources: [
    { title: 'The harbour plan', url: 'https://www.example.com/plan' },
    { title: 'Tides', url: 'https://tides.example.org/2026' },
  ],
  corrections: [
    {
      date: aMoment('2026-11-23'),
      text: 'The work begins in May and not in June.',
      takeaway: null,
    },
    { date: aMoment('2026-11-22'), text: 'The pier has two storeys.', takeaway: null },
  ],
})

const textsOf = (elements: readonly HTMLElement[]): readonly (string | null)[] =>
  elements.map((element) => element.textContent)

describe('the page of an article', () => {
  test('has one main, one article in it and one headline', () => {
    openArticle(whole)
    const article = within(screen.getByRole('main')).getByRole('article')
    expect(screen.getAllByRole('article')).toEqual([article])
    expect(article).toContainElement(screen.getByRole('heading', { level: 1 }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(whole.title)
  })

  test('has its parts in the order in which one reads', () => {
    openArticle(whole)
    expect(outline()).toEqual([
      '1 A harbour town weighs its river',
      '2 Key takeaways',
      '2 The plan',
      '2 Über uns',
      '2 Notes',
      '2 Sources',
      '2 Corrections',
      '2 Related articles',
    ])
    const article = screen.getByRole('article')
    const plain = [
      'The harbour office wants',
      'The ferry leaves at eight.',
      'The office will report',
    ]
    for (const words of plain) expect(article).toHaveTextContent(words)
    expect(article).not.toContainElement(screen.getByRole('region', { name: 'Related articles' }))
  })

  test('has nothing of the parts that the article has not', () => {
    openArticle(anArticle({ authors: [] }))
    expect(outline()).toEqual(['1 A harbour town weighs its river'])
    const main = within(screen.getByRole('main'))
    for (const role of ['region', 'navigation', 'figure', 'img', 'list']) {
      expect(main.queryAllByRole(role)).toEqual([])
    }
    const paragraphs = within(screen.getByRole('main')).getAllByRole('paragraph')
    expect(textsOf(paragraphs.slice(1))).toEqual(['The ferry leaves at eight.'])
    expect(main.getByText('Save').parentElement).toHaveTextContent('Save Listen')
  })

  test('leads with its topic', () => {
    openArticle(anArticle({ topics: ['ai', 'Security'] }), {
      site: aPublication({ topics: new Map([['ai', 'Artificial intelligence']]) }),
    })
    const article = screen.getByRole('article')
    const topics = within(article).getAllByRole('link', { name: /Artificial|Security/ })
    expect(topics.map((link) => link.getAttribute('href'))).toEqual(['/topics/ai/'])
    const headline = screen.getByRole('heading', { level: 1 })
    expect(topics[0]?.compareDocumentPosition(headline)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('has each id once, and every link within it leads to one', () => {
    openArticle(
      articleIn(
        aFile({
          more: 'corrections: [{ date: 2026-11-21, text: It was the other way round. }]\n',
          body: 'One.[^a] Two.[^a] See [the plan](#h-the-plan).\n\n## The plan\n\nText.\n\n### Über Kosten\n\nMore.\n\n## The plan\n\nAgain.\n\n[^a]: A note.',
        }),
      ),
    )
    expectWholeLinks()
  })

  test('has no link within a link, whatever stands in a heading', () => {
    const heading = 'See **[the *plan*](https://example.org) today**'
    openArticle(articleIn(aFile({ body: `Text.\n\n## ${heading}\n\n### ${heading}` })))
    expect(outline()).toContain('2 See the plan today')
    expectNoNestedLinks()
  })

  test('takes two sources, and two stories, at one address', () => {
    const complained = complaints()
    const pages = ['The plan, page 2', 'The plan, page 9']
    openArticle(
      anArticle({
        sources: pages.map((title) => ({ title, url: 'https://example.com/' })),
        related: pages.map((title) => ({
          kind: 'external',
          title,
          url: 'https://example.com/',
          source: null,
          image: null,
        })),
      }),
    )
    for (const name of ['Sources', 'Related articles']) {
      expect(textsOf(within(screen.getByRole('region', { name })).getAllByRole('link'))).toEqual(
        pages,
      )
    }
    expect(complained).toEqual([])
  })
})

function expectNoNestedLinks(): void {
  const outer = screen.getAllByRole('link').filter((link) => link.querySelector('a') !== null)
  expect(textsOf(outer)).toEqual([])
}

function expectWholeLinks(): void {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  const targets = screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('#'))
    .map((href) => decodeURIComponent(href.slice(1)))
  expect(targets.length).toBeGreaterThan(0)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
}

describe('In this article', () => {
  test('leads to the headings, which lead to themselves', () => {
    openArticle(whole)
    const contents = screen.getByRole('navigation', { name: 'In this article' })
    const expected = [
      ['The plan', '#h-the-plan'],
      ['Über uns', '#h-%C3%BCber-uns'],
    ]
    expect(linksIn(contents)).toEqual(expected)
    const headings = ['The plan', 'Über uns'].map((name) => screen.getByRole('heading', { name }))
    expect(headings.flatMap(linksIn)).toEqual(expected)
    expect(headings.map(({ id }) => id)).toEqual(['h-the-plan', 'h-über-uns'])
  })

  test('is closed at first', () => {
    openArticle(whole)
    const contents = screen.getByRole('navigation', { name: 'In this article' })
    expect(within(contents).getByRole('group')).not.toHaveAttribute('open')
  })
})

describe('the picture under the headline', () => {
  const context = pageContextOf(aPublication({ basePath: '/reader' }))

  test('keeps its room, and says what it shows and whose it is', () => {
    const file = aPictureFile({ file: 'pier ü.jpg', width: 1200, height: 800 })
    const picture = aPicture({ file, caption: 'The pier.', credit: 'Photo by Ann' })
    show(<LeadPicture picture={picture} context={context} />)
    const figure = screen.getByRole('figure')
    const image = within(figure).getByRole('img', { name: 'A harbour at dusk' })
    expect(image).toHaveAttribute('src', '/reader/images/pier%20%C3%BC.jpg')
    expect(image).toHaveAttribute('width', '1200')
    expect(image).toHaveAttribute('height', '800')
    expect(image).toHaveAttribute('fetchpriority', 'high')
    expect(image).not.toHaveAttribute('loading')
    expect(image).toHaveClass('tone-9ab', { exact: true })
    // React asks for such a picture in the head unless it stands in one of these.
    expect(image.parentElement?.tagName).toBe('PICTURE')
    expect(document.querySelector('link[rel=preload]')).toBeNull()
    expect(figure.querySelector('figcaption')?.textContent).toBe('The pier. Photo by Ann')
  })

  test.each([
    ['a credit alone', { credit: 'Photo by Ann' }, 'Photo by Ann'],
    ['a caption alone', { credit: null, caption: 'The pier.' }, 'The pier.'],
    ['neither', { credit: null }, undefined],
  ])('with %s', (_, parts, words) => {
    show(<LeadPicture picture={aPicture(parts)} context={context} />)
    expect(screen.getByRole('figure').querySelector('figcaption')?.textContent).toBe(words)
  })

  test('is passed over in silence where it only decorates', () => {
    show(<LeadPicture picture={aPicture({ alt: '' })} context={context} />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('presentation')).toHaveAttribute('alt', '')
  })
})

describe('notes', () => {
  test('lead back to the one place that refers to them, or to each of several', () => {
    openArticle(
      articleIn(
        aFile({ body: 'One.[^a] Two.[^b] Again.[^b]\n\n[^a]: About *one*.\n\n[^b]: About two.' }),
      ),
    )
    const notes = within(screen.getByRole('region', { name: 'Notes' })).getAllByRole('listitem')
    expect(
      notes.map((note) => [
        note.id,
        within(note).getAllByRole('paragraph')[0]?.textContent,
        within(note)
          .getAllByRole('link')
          .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
      ]),
    ).toEqual([
      ['fn-1', 'About one.', [['Back to the text', '#fn-1-ref']]],
      [
        'fn-2',
        'About two.',
        [
          ['Back to the text, place 1', '#fn-2-ref'],
          ['Back to the text, place 2', '#fn-2-ref-2'],
        ],
      ],
    ])
    const marks = screen.getAllByRole('link', { name: /^Note \d$/ })
    expect(marks.map((mark) => [mark.id, mark.getAttribute('href')])).toEqual([
      ['fn-1-ref', '#fn-1'],
      ['fn-2-ref', '#fn-2'],
      ['fn-2-ref-2', '#fn-2'],
    ])
  })
})

describe('what stands under the text', () => {
  test('sources, each with the name of the place it leads to', () => {
    openArticle(whole)
    const sources = screen.getByRole('region', { name: 'Sources' })
    expect(textsOf(within(sources).getAllByRole('listitem'))).toEqual([
      'The harbour plan example.com',
      'Tides tides.example.org',
    ])
    expect(linksIn(sources)).toEqual([
      ['The harbour plan', 'https://www.example.com/plan'],
      ['Tides', 'https://tides.example.org/2026'],
    ])
  })

  test('corrections, and a line under the byline with the day of the latest one', () => {
    openArticle(whole)
    const line = screen.getByRole('link', { name: 'Corrected on 23 November 2026' })
    const heading = screen.getByRole('heading', { name: 'Corrections' })
    expect(line).toHaveAttribute('href', `#${heading.id}`)
    const items = within(screen.getByRole('region', { name: 'Corrections' })).getAllByRole(
      'listitem',
    )
    expect(items.map((item) => textsOf(within(item).getAllByRole('paragraph')))).toEqual([
      ['23 November 2026', 'The work begins in May and not in June.'],
      ['22 November 2026', 'The pier has two storeys.'],
    ])
  })

  test('who wrote it, with what the publication says about them', () => {
    openArticle(anArticle({ authors: ['Ada Brook', 'Lin Mao'] }), {
      authorFiles: [
        anAuthorFile('ada', {
          name: 'Ada Brook',
          role: 'Harbour reporter',
          portrait: aPicture({ alt: 'Ada at the pier', credit: 'Photo by Lin' }),
          bio: '<p>Ada has lived here for <em>ten</em> years.</p>',
          links: [{ title: 'Her own site', url: 'https://example.org/ada' }],
        }),
      ],
    })
    const linesOf = (name: string): readonly (string | null)[] => {
      const item = screen.getByText(name, { selector: 'footer bdi' }).closest('li')
      return item === null ? [] : textsOf(within(item).getAllByRole('paragraph'))
    }
    expect(linesOf('Ada Brook')).toEqual([
      'Written by Ada Brook',
      'Harbour reporter',
      'Ada has lived here for ten years.',
    ])
    expect(linesOf('Lin Mao')).toEqual(['Written by Lin Mao'])
    expect(screen.getByRole('figure')).toHaveTextContent(/^Photo by Lin$/)
    expect(screen.getByRole('img', { name: 'Ada at the pier' })).toHaveAttribute('width', '1600')
    expect(screen.getByRole('link', { name: 'Her own site' })).toHaveAttribute(
      'href',
      'https://example.org/ada',
    )
    const [, below] = screen.getAllByRole('link', { name: 'Ada Brook' })
    expect(below).toHaveAttribute('href', '/authors/ada/')
  })
})

describe('Related articles', () => {
  const site = aPublication()
  const entry = (parts: Partial<Article>): Entry => entryOf(anArticle(parts), 'published', site)

  const related: readonly Related[] = [
    {
      kind: 'article',
      entry: entry({ slug: 'fog', title: 'Fog', image: aPicture({ alt: 'Fog over the pier' }) }),
      reason: { kind: 'picked' },
    },
    {
      kind: 'external',
      link: {
        kind: 'external',
        title: 'How piers are built',
        url: 'https://example.com/piers',
        source: 'Example',
        image: aPicture({ alt: 'A pier being built' }),
      },
    },
    {
      kind: 'external',
      link: {
        kind: 'external',
        title: 'Quays',
        url: 'https://example.com/quays',
        source: null,
        image: null,
      },
    },
    {
      kind: 'article',
      entry: entry({ slug: 'orbit', title: 'In orbit' }),
      reason: { kind: 'shared', words: ['satellites', 'launch', 'Security'] },
    },
  ]

  test('are links with their pictures, each with the reason why it stands there', () => {
    show(
      <RelatedArticles
        inContext={{ related, older: null, newer: null }}
        context={pageContextOf(site)}
      />,
    )
    const items = within(screen.getByRole('region', { name: 'Related articles' })).getAllByRole(
      'listitem',
    )
    expect(
      items.map((item) => [
        ...linksIn(item).flat(),
        item.querySelector('img')?.alt,
        within(item).getByRole('paragraph').textContent,
      ]),
    ).toEqual([
      // Its own page says what its picture shows.
      ['Fog', '/articles/fog/', '', 'Chosen by the author'],
      [
        'How piers are built',
        'https://example.com/piers',
        'A pier being built',
        'Chosen by the author · Example',
      ],
      ['Quays', 'https://example.com/quays', undefined, 'Chosen by the author'],
      ['In orbit', '/articles/orbit/', undefined, 'Also about satellites, launch, Security'],
    ])
  })

  const arabic = entry({
    slug: 'mina',
    title: 'الميناء',
    lang: 'ar',
    dir: 'rtl',
  })
  const foreign: readonly Related[] = [
    { kind: 'article', entry: arabic, reason: { kind: 'picked' } },
  ]

  test('of another language say so', () => {
    show(
      <RelatedArticles
        inContext={{ related: foreign, older: null, newer: null }}
        context={pageContextOf(site)}
      />,
    )
    expect(languageOf(screen.getByText('الميناء'))).toEqual(['ar', 'rtl'])
    expect(languageOf(screen.getByText('Chosen by the author'))).toEqual([undefined, undefined])
  })
})

describe('before and after', () => {
  const picked = (slug: string): Article['related'] => [{ kind: 'article', slug, place: aPlace() }]
  const day = (slug: string, written: string): Article =>
    anArticle({ slug, title: slug, published: aMoment(written) })
  const days = [
    day('monday', '2026-11-16'),
    day('tuesday', '2026-11-17'),
    day('wednesday', '2026-11-18'),
  ] as const

  test.each([
    [days[0], [['/articles/tuesday/', 'next', 'tuesday']]],
    [
      days[1],
      [
        ['/articles/monday/', 'prev', 'monday'],
        ['/articles/wednesday/', 'next', 'wednesday'],
      ],
    ],
    [days[2], [['/articles/tuesday/', 'prev', 'tuesday']]],
  ])('$slug', (article, expected) => {
    openArticle(article, { others: days.filter((each) => each !== article) })
    const links = within(screen.getByRole('navigation', { name: 'Before and after' })).getAllByRole(
      'link',
    )
    const found = links.map((link) => [
      link.getAttribute('href'),
      link.getAttribute('rel'),
      within(link).getByText(/day$/).textContent,
    ])
    expect(found).toEqual(expected)
  })

  test('one that is related stands there, and not once more', () => {
    const [before, own, after] = [days[0], { ...days[1], related: picked('monday') }, days[2]]
    openArticle(own, { others: [before, after] })
    const links = within(screen.getByRole('main')).getAllByRole('link', { name: /day$/u })
    expect(
      links.map((link) => [link.className, link.getAttribute('rel'), link.textContent]),
    ).toEqual([
      ['related-link', 'prev', 'monday'],
      ['neighbour', 'next', 'Next article wednesday'],
    ])
  })

  test('which is which stands apart from the headline', () => {
    openArticle(days[1], { others: [days[0], days[2]] })
    expect(
      textsOf(
        within(screen.getByRole('navigation', { name: 'Before and after' })).getAllByRole('link'),
      ),
    ).toEqual(['Previous article monday', 'Next article wednesday'])
  })
})

describe('a withdrawn article', () => {
  test('leaves its headline, the day and the reason, and nothing else', () => {
    const withdrawn = { date: aMoment('2026-12-01'), reason: 'Its figures were made up.' }
    openArticle(
      { ...whole, related: [], withdrawn },
      { others: [anArticle({ slug: 'other', title: 'Another harbour' })] },
    )
    const article = within(screen.getByRole('main')).getByRole('article')
    expect(outline()).toEqual(['1 A harbour town weighs its river'])
    expect(textsOf(within(article).getAllByRole('paragraph'))).toEqual([
      'Withdrawn',
      'This article was withdrawn on 1 December 2026.',
      'Its figures were made up.',
    ])
    expect(screen.getByRole('main').textContent).toBe(article.textContent)
    expect(within(article).queryAllByRole('link')).toEqual([])
  })

  test('leads on to what its author named, and to nothing that is merely alike', () => {
    const withdrawn = { date: aMoment('2026-12-01'), reason: 'A longer one tells all of it.' }
    openArticle(
      {
        ...whole,
        related: [
          {
            kind: 'article',
            slug: 'other',
            place: { line: 9, column: 11, endLine: 9, endColumn: 16 },
          },
        ],
        withdrawn,
      },
      {
        others: [
          anArticle({ slug: 'other', title: 'Another harbour' }),
          { ...whole, slug: 'alike', title: 'A harbour town and its river' },
        ],
      },
    )
    const related = screen.getByRole('region', { name: 'Related articles' })
    expect(
      within(related)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/articles/other/'])
  })
})

describe('what only its writer sees', () => {
  test.each([
    [
      'a draft',
      { draft: true },
      'Draft Only seen while writing: it is not part of the published site.',
    ],
    [
      'an article whose time has not come',
      { published: aMoment('2027-03-01') },
      'Scheduled Only seen while writing, until its date has come.',
    ],
  ])('%s says so above its headline', (_, parts, notice) => {
    openArticle(anArticle(parts), { showUnpublished: true })
    const [first] = within(screen.getByRole('article')).getAllByRole('paragraph')
    expect(first?.textContent).toBe(notice)
  })

  test('a published one has no mark', () => {
    openArticle(anArticle(), { showUnpublished: true })
    expect(screen.queryByText(/Draft|Scheduled/)).toBeNull()
  })
})

describe('an article in another language than the site', () => {
  test.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['en-GB', 'ltr'],
  ] as const)('%s is said to be in it, and the page around is not', (lang, dir) => {
    openArticle({ ...whole, lang, dir })
    expect(languageOf(screen.getByRole('article'))).toEqual([lang, dir])
    expect(languageOf(screen.getByRole('main'))).toEqual([undefined, undefined])
    expect(languageOf(screen.getByRole('region', { name: 'Related articles' }))).toEqual([
      undefined,
      undefined,
    ])
  })

  test('a left-to-right one on a right-to-left site', () => {
    openArticle({ ...whole, lang: 'en', dir: 'ltr' }, { site: aPublication({ language: 'he' }) })
    expect(languageOf(screen.getByRole('article'))).toEqual(['en', 'ltr'])
  })

  test('one in the language of the site says nothing', () => {
    openArticle({ ...whole, lang: 'ar', dir: 'rtl' }, { site: aPublication({ language: 'ar' }) })
    expect(languageOf(screen.getByRole('article'))).toEqual([undefined, undefined])
  })

  test('has words of its own around it where there are some, and the page keeps those of the site', () => {
    openArticle({ ...whole, lang: 'de', dir: 'ltr' })
    expect(outline()).toEqual([
      '1 A harbour town weighs its river',
      '2 Das Wichtigste in Kürze',
      '2 The plan',
      '2 Über uns',
      '2 Anmerkungen',
      '2 Quellen',
      '2 Korrekturen',
      '2 Related articles',
    ])
    expect(screen.getByRole('link', { name: 'Korrigiert am 23. November 2026' })).toBeVisible()
    expect(screen.getByText('Skip to the article')).toBeVisible()
  })

  test('has the words of the site where there are none', () => {
    openArticle({ ...whole, lang: 'he', dir: 'rtl' }, { site: aPublication({ language: 'de' }) })
    expect(outline().slice(0, 2)).toEqual([
      '1 A harbour town weighs its river',
      '2 Das Wichtigste in Kürze',
    ])
  })

  test('the notice of a withdrawn one does the same', () => {
    const withdrawn = { date: aMoment('2026-12-01'), reason: 'لم تكن الأرقام صحيحة.' }
    openArticle({ ...whole, lang: 'ar', dir: 'rtl', withdrawn })
    expect(languageOf(screen.getByRole('article'))).toEqual(['ar', 'rtl'])
  })

  test('so do the names of those before and after it', () => {
    const arabic = anArticle({ slug: 'mina', title: 'الميناء', lang: 'ar', dir: 'rtl' })
    openArticle(anArticle({ published: aMoment('2026-11-21') }), { others: [arabic] })
    expect(languageOf(screen.getByText('الميناء'))).toEqual(['ar', 'rtl'])
    expect(languageOf(screen.getByText('Previous article'))).toEqual([undefined, undefined])
  })
})

describe('text is never markup', () => {
  test('in all that is said about an article', () => {
    const url = 'https://example.com/'
    const page = openArticle(
      anArticle({
        title: evilText('title'),
        standfirst: evilText('standfirst'),
        authors: [evilText('author')],
        topics: [evilText('topic')],
        image: aPicture({
          alt: evilText('alt'),
          caption: evilText('caption'),
          credit: evilText('credit'),
        }),
        takeaways: takeaways('The pier grows.'),
        takeawaysMadeBy: { kind: 'assisted', checkedBy: evilText('checker') },
        related: [
          {
            kind: 'external',
            title: evilText('story'),
            url,
            source: evilText('its source'),
            image: aPicture({ alt: evilText('its alt') }),
          },
        ],
        sources: [{ title: evilText('source'), url }],
        corrections: [
          { date: aMoment('2026-11-21'), text: evilText('correction'), takeaway: null },
        ],
      }),
      {
        authorFiles: [
          anAuthorFile('evil', {
            name: evilText('author'),
            role: evilText('role'),
            portrait: aPicture({ alt: evilText('portrait'), credit: evilText('its credit') }),
            links: [{ title: evilText('link'), url }],
          }),
        ],
      },
    )
    expectTextOf(page, ['title', 'standfirst', 'author', 'topic', 'caption', 'credit', 'checker'])
    expectTextOf(page, [
      'story',
      'its source',
      'source',
      'correction',
      'role',
      'its credit',
      'link',
    ])
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('alt'))).toEqual(
      ['alt', 'portrait', 'its alt'].map(evilText),
    )
  })

  test('in a reason for which an article was withdrawn', () => {
    const withdrawn = { date: aMoment('2026-12-01'), reason: evilText('reason') }
    const page = openArticle(anArticle({ withdrawn }))
    expectTextOf(page, ['reason'])
  })

  test('in takeaways, headings, text and notes as they come from a file', () => {
    const code = `\`${evilText('code')}\``
    const page = openArticle(
      articleIn(
        aFile({ body: `${code}.[^a]\n\n## ${code}\n\n| A |\n|---|\n| ${code} |\n\n[^a]: ${code}` }),
      ),
    )
    expectTextOf(page, ['code'])
    expect(screen.getAllByText(evilText('code'), { selector: 'code' })).toHaveLength(5)
  })
})
