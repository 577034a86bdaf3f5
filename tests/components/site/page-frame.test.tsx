// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Desk } from '#lib/archive/pages/desk-value.ts'
import type { Article } from '#lib/article/article.ts'
import { problemIn } from '#lib/text/problem.ts'
import { NothingHere } from '#components/site/nothing-here.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { aPlace, anArticle } from '../../fixtures/an-article.ts'
import { aDesk } from '../../fixtures/a-desk.ts'
import { anArchive, aPublication, stories, type TestArchive } from '../../fixtures/an-archive.ts'
import { pageAt, valuesOf } from '../../fixtures/page-at.ts'
import { complaints } from '../complaints.ts'
import { evilText, expectTextOf } from '../evil-text.ts'
import { linksIn } from '../links-in.ts'
import { show } from '../show.ts'

/** A page with one paragraph in it. @param desk as a writer sees it, when there is one */
function openPage(
  archive: TestArchive,
  path: string | null = '/somewhere/',
  desk: Desk | null = null,
): HTMLElement {
  const { frame } = valuesOf(archive)
  return show(
    <PageFrame frame={{ ...frame, desk }} path={path} skipTo="Skip to the article">
      <p>The ferry leaves at eight.</p>
    </PageFrame>,
  )
}

const linksOf = (name: string): ReturnType<typeof linksIn> =>
  screen.getAllByRole('navigation', { name }).flatMap(linksIn)

/** Articles on as many topics, `Topic 1` and so on. */
const onTopics = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) =>
    anArticle({ slug: `on-${index + 1}`, topics: [`Topic ${index + 1}`] }),
  )

describe('around every page', () => {
  const site = aPublication({
    basePath: '/reader',
    description: 'News from a harbour that does not exist.',
    navigation: [
      { title: 'About', to: '/about/' },
      { title: 'Fog at night', to: '/articles/fog/#h-at-night' },
      { title: 'Elsewhere', to: 'https://example.org/' },
    ],
    corrections: 'mailto:desk@example.org',
    repository: 'https://example.org/repository',
  })

  test('the first link leads past everything to the one main', () => {
    openPage(anArchive(onTopics(2), { site }))
    const [first] = screen.getAllByRole('link')
    expect(first).toHaveTextContent(/^Skip to the article$/)
    expect(first).toHaveAttribute('href', `#${screen.getByRole('main').id}`)
    expect(screen.getByRole('main').textContent).toBe('The ferry leaves at eight.')
  })

  test('the head leads to the front page, to topics and archive and where site.yml says', () => {
    openPage(anArchive(onTopics(1), { site }))
    expect(screen.getByRole('link', { name: 'The Pier' })).toHaveAttribute('href', '/reader/')
    expect(linksOf('Site')).toEqual([
      ['Topics', '/reader/topics/'],
      ['Archive', '/reader/archive/'],
      ['About', '/reader/about/'],
      ['Fog at night', '/reader/articles/fog/#h-at-night'],
      ['Elsewhere', 'https://example.org/'],
      ['Search', '/reader/search/'],
      ['Aa', '/reader/settings/'],
    ])
  })

  test('the foot leads to archive, authors and what is saved, where site.yml says, and to those who mend mistakes', () => {
    openPage(anArchive(onTopics(1), { site }))
    expect(linksOf('About this site')).toEqual([
      ['Archive', '/reader/archive/'],
      ['Authors', '/reader/authors/'],
      ['Saved articles', '/reader/saved/'],
      ['About', '/reader/about/'],
      ['Fog at night', '/reader/articles/fog/#h-at-night'],
      ['Elsewhere', 'https://example.org/'],
      ['Report a mistake', 'mailto:desk@example.org'],
      ['How this site is made', 'https://example.org/repository'],
    ])
    expect(screen.getByText('News from a harbour that does not exist.')).toBeVisible()
  })

  test('the head holds eight topics and the foot all of them', () => {
    openPage(anArchive(onTopics(9)))
    const lists = screen.getAllByRole('navigation', { name: /topics/i }).map(linksIn)
    const all = onTopics(9).map((_, index) => [`Topic ${index + 1}`, `/topics/topic-${index + 1}/`])
    expect(lists).toEqual([all.slice(0, 8), all])
  })

  test('every landmark has a name of its own', () => {
    openPage(anArchive(onTopics(1), { site }))
    const names = screen
      .getAllByRole('navigation')
      .map((navigation) => navigation.getAttribute('aria-label'))
    expect(names).toEqual([...new Set(names)])
  })

  test('there is nothing to lead to where there is nothing', () => {
    openPage(anArchive([]))
    expect(linksIn(document.body)).toEqual([
      ['Skip to the article', '#main-content'],
      ['The Pier', '/'],
      ['Search', '/search/'],
      ['Aa', '/settings/'],
      ['Saved articles', '/saved/'],
    ])
  })

  test('an address that stands there already may be named in site.yml too', () => {
    const complained = complaints()
    const navigation = [
      { title: 'All topics', to: '/topics/' },
      { title: 'Who we are', to: '/authors/' },
    ]
    openPage(anArchive(onTopics(1), { site: aPublication({ navigation }) }))
    expect(complained).toEqual([])
  })
})

describe('a link to the page it stands on says so', () => {
  const site = aPublication({
    basePath: '/reader',
    navigation: [{ title: 'About', to: '/about/' }],
  })

  test.each([
    ['/reader/', ['The Pier']],
    ['/reader/topics/', ['Topics']],
    ['/reader/archive/', ['Archive']],
    ['/reader/about/', ['About']],
    ['/reader/topics/topic-2/', ['Topic 2']],
    ['/reader/search/', ['Search']],
    ['/reader/settings/', ['Aa']],
    ['/reader/topics/topic-2/page/2/', []],
    ['/reader/articles/on-1/', []],
    [null, []],
  ])('%s', (path, expected) => {
    openPage(anArchive(onTopics(2), { site }), path)
    const current = screen.queryAllByRole('link', { current: 'page' })
    expect(current.map((link) => link.textContent)).toEqual(expected)
  })

  test('the name of the publication is the headline of its front page alone', () => {
    openPage(anArchive([], { site }), '/reader/')
    expect(screen.getByRole('heading', { level: 1, name: 'The Pier' })).toBeVisible()
  })

  test('and of no other page', () => {
    openPage(anArchive([], { site }), '/reader/page/2/')
    expect(screen.queryByRole('heading')).toBeNull()
  })
})

describe('problems', () => {
  const broken = problemIn('articles/fog.md', {
    place: aPlace(7, 5),
    rule: 'link-dead',
    severity: 'error',
    reason: 'Unexpected link to `/fog/`, expected an address that the site has',
    hint: 'did you mean `/frog/`?',
  })
  const untold = problemIn('site.yml', {
    place: aPlace(2, 1),
    rule: 'unknown-key',
    severity: 'error',
    reason: 'Unexpected key `nam`, expected a known one',
    hint: null,
  })
  const warning = problemIn('articles/fog.md', {
    place: aPlace(1, 1),
    rule: 'takeaways-missing',
    severity: 'warning',
    reason: 'Missing `takeaways`, expected 1 to 7 sentences',
    hint: null,
  })

  const openAt = (parts: Partial<Desk>) => openPage(anArchive([]), '/somewhere/', aDesk(parts))
  const bar = (): HTMLElement => screen.getByRole('region', { name: 'Problems' })

  test('stand in a bar of their own, each with its place, what is wrong and what would be right', () => {
    openAt({
      problems: [
        { ...broken, beside: { id: 's-abc', block: null } },
        { ...untold, beside: null },
        { ...warning, beside: { id: 'h-introduction', block: 2 } },
      ],
      errors: 2,
    })
    expect(screen.getByRole('main')).not.toContainElement(bar())
    expect(within(bar()).getAllByRole('listitem').map(wordsOf)).toEqual([
      [
        'Error Unexpected link to `/fog/`, expected an address that the site has (link-dead)',
        'did you mean `/frog/`?',
        'content/articles/fog.md:7:5',
        'Show the place',
      ],
      ['Error Unexpected key `nam`, expected a known one (unknown-key)', 'content/site.yml:2:1'],
      [
        'Warning Missing `takeaways`, expected 1 to 7 sentences (takeaways-missing)',
        'content/articles/fog.md:1:1',
        'Show the place',
      ],
    ])
    expect(linksIn(bar())).toEqual([
      ['Show the place', '#s-abc'],
      // Where it has no id of its own, a script knows the way by its number.
      ['Show the place', '#main-content'],
      ['Desk', '/desk/'],
    ])
    expect(screen.getAllByRole('code')[0]).toHaveAttribute(
      'data-place',
      '/home/ada/content/articles/fog.md:7:5',
    )
  })

  test.each<[string, Partial<Desk>, string]>([
    ['nothing', {}, 'No problems'],
    ['others alone', { elsewhere: 3 }, '3 on other pages'],
    [
      'all there can be',
      { problems: [{ ...broken, beside: null }], elsewhere: 1, errors: 2, isEarlier: true },
      'Shown as it was before · 1 problem here · 1 on another page · 2 problems stop a build',
    ],
  ])('are counted to who looks and to who listens: %s', (_, parts, said) => {
    const complained = complaints()
    openAt(parts)
    expect(screen.getByRole('status')).toHaveTextContent(said)
    expect(bar()).toHaveTextContent(said)
    expect(bar()).not.toContainElement(screen.getByRole('status'))
    expect(complained).toEqual([])
  })

  test.each([
    ['lie open while one stops a build', broken, true],
    ['are folded where there are only warnings, whatever is on other pages', warning, false],
  ])('%s', (_, problem, isOpen) => {
    openAt({ problems: [{ ...problem, beside: null }], errors: 1 })
    const choice = within(bar()).getByText('Open places in VS Code')
    if (isOpen) expect(choice).toBeVisible()
    else expect(choice).not.toBeVisible()
  })

  test('are told to nobody who reads the published site', () => {
    openPage(anArchive([], { problems: [broken] }), '/somewhere/', null)
    expect(screen.queryByRole('region', { name: 'Problems' })).toBeNull()
    expect(screen.queryByRole('status')).toBeNull()
  })
})

/** The texts of an item, a line each. */
function wordsOf(item: HTMLElement): readonly string[] {
  const small = item.querySelector('small')
  const bdi = item.querySelector('bdi')?.textContent ?? ''
  const kind = item.querySelector('strong')?.textContent ?? ''
  const rest = [small, item.querySelector('code'), item.querySelector('a')]
  return [`${kind} ${bdi}`, ...rest.flatMap((each) => each?.textContent?.trim() ?? [])]
}

describe('an address that leads nowhere', () => {
  test('says so and where everything is', () => {
    show(
      <NothingHere {...pageAt(anArchive(stories(7, { topics: ['Harbours'] })), 'nothing here')} />,
    )
    const main = within(screen.getByRole('main'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^There is nothing at this address$/,
    )
    expect(main.getByRole('link', { name: 'Go to the front page' })).toHaveAttribute('href', '/')
    expect(main.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'There is nothing at this address',
      'Topics',
      'Latest',
      ...['Story 1', 'Story 2', 'Story 3', 'Story 4', 'Story 5'],
    ])
    const [topic] = main.getAllByRole('link', { name: 'Harbours' })
    expect(topic).toHaveAttribute('href', '/topics/harbours/')
    expect(screen.queryByRole('link', { current: 'page' })).toBeNull()
  })

  test('leads to the front page of a publication that has nothing yet', () => {
    show(<NothingHere {...pageAt(anArchive([]), 'nothing here')} />)
    const main = screen.getByRole('main')
    expect(linksIn(main)).toEqual([['Go to the front page', '/']])
    expect(within(main).getAllByRole('heading')).toHaveLength(1)
    expect(within(main).queryByRole('list')).toBeNull()
  })
})

describe('text is never markup', () => {
  test('in what site.yml says, nor in a problem', () => {
    const site = aPublication({
      name: evilText('name'),
      description: evilText('description'),
      topics: new Map([['ai', evilText('label')]]),
      navigation: [{ title: evilText('navigation'), to: '/about/' }],
    })
    const problem = problemIn('site.yml', {
      place: aPlace(1, 1),
      rule: 'unknown-key',
      severity: 'error',
      reason: evilText('reason'),
      hint: evilText('hint'),
    })
    const articles = stories(1, { topics: ['ai'] })
    const desk = aDesk({ problems: [{ ...problem, beside: null }] })
    const page = openPage(anArchive(articles, { site }), '/somewhere/', desk)
    expectTextOf(page, ['name', 'description', 'label', 'navigation', 'reason', 'hint'])
  })
})
