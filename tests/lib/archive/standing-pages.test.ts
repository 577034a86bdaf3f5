/** Standing pages, corrections and old addresses, as an archive gathers them. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '#lib/archive/open-archive.ts'
import { openForBuild } from '#lib/archive/open-for-build.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'

const now = Date.parse('2026-11-24T12:00:00Z')

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  return contentFolder({
    'site.yml': 'name: Test\nurl: https://example.org\n',
    'articles/pier.md': article('The pier', '2026-11-20'),
    ...files,
  })
}

function article(title: string, published: string, ...more: readonly string[]): string {
  const lines = ['takeaways: [The ferry leaves at eight.]', ...more]
  return `---\ntitle: ${title}\nauthor: Ada\npublished: ${published}\n${lines.join('\n')}\n---\nThe ferry leaves at eight.\n`
}

async function opened(folder: string) {
  const archive = await openArchive(folder, {
    now,
    showUnpublished: false,
    siteUrl: null,
    publicDir: join(folder, 'none'),
  })
  const problems = archive.problems.map(
    ({ file, line, column, severity, rule, reason, hint }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${reason}${hint === null ? '' : ` | ${hint}`}`,
  )
  return { archive, problems }
}

test('a page has a title, words, sections, and links that lead somewhere', async () => {
  const folder = await folderWith({
    'pages/imprint.md':
      '---\ntitle: Imprint\n---\nSee [the pier](/articles/pier/) and [us](/about/#h-who).\n',
    'pages/about.md':
      '---\ntitle: About us\ndescription: Who we are.\npolicy: principles\n---\nHello.\n\n## Who\n\nAda.\n',
  })
  const { archive, problems } = await opened(folder)
  expect(problems).toEqual([])
  expect(
    archive.pages.map(({ slug, title, description, policy, lang, sections }) => ({
      ...{ slug, title, description, policy, lang },
      headings: sections.map(({ heading }) => heading?.text),
    })),
  ).toEqual([
    {
      slug: 'about',
      title: 'About us',
      description: 'Who we are.',
      policy: 'principles',
      lang: 'en',
      headings: ['Who'],
    },
    {
      slug: 'imprint',
      title: 'Imprint',
      description: null,
      policy: null,
      lang: 'en',
      headings: [],
    },
  ])
  const cache = { folder: join(folder, 'cache'), code: 'test' }
  const built = await openForBuild(folder, { now, showUnpublished: false, cache, siteUrl: null })
  expect(built.archive.pages).toEqual(archive.pages)
})

test('what is wrong with pages is said at its place', async () => {
  const folder = await folderWith({
    'pages/topics.md': '---\ntitle: Topics\n---\nText.\n',
    'pages/a.md':
      '---\ntitle: A\npolicy: corrections\n---\n[Nowhere](/nowhere/) and [here](#who). [D](/d/), which is told of itself.\n',
    'pages/b.md': '---\ntitle: B\npolicy: corrections\n---\nText.\n',
    'pages/c.md': '---\ntitel: C\npolicy: weather\n---\nText.\n',
    'pages/d.md': '---\ntitle: D\n---\n',
    'pages/desk.md': '---\ntitle: Desk\n---\nText.\n',
    'pages/e.md': 'Text.\n',
    'articles/old.md': article('Old', '2026-11-01', 'aliases: [/a/, /desk/x/]'),
  })
  const { problems } = await opened(folder)
  expect(problems).toEqual([
    'articles/old.md:6:11 error alias-taken: Unexpected alias `/a/`, where `a/index.html` stands already, expected an address of its own',
    'articles/old.md:6:16 error alias-taken: Unexpected alias `/desk/x/`, where `desk/` stands already, expected an address of its own',
    'pages/a.md:5:1 error link-dead: Unexpected link to `/nowhere/`, expected an address that the site has',
    'pages/a.md:5:26 error fragment-dead: Unexpected fragment `#who`, expected the id of a part of this page',
    'pages/b.md:3:9 error wrong-value: Unexpected second page with `policy: corrections`, which `pages/a.md` has already, expected one',
    'pages/c.md:2:1 error unknown-key: Unexpected key `titel`, expected `title`',
    'pages/c.md:3:9 error wrong-type: Unexpected text `weather` for `policy`, expected `principles` or `corrections`',
    'pages/d.md:1:1 error body-empty: Missing text below the front matter, expected that of the page',
    'pages/desk.md:1:1 error page-address-taken: Unexpected page at `/desk/`, where the site has one of its own, expected another name of the file',
    'pages/e.md:1:1 error front-matter-missing: Unexpected text on line 1, expected `---`, which begins the front matter',
    'pages/topics.md:1:1 error page-address-taken: Unexpected page at `/topics/`, where the site has one of its own, expected another name of the file',
  ])
})

test('corrections are gathered, the newest first, but not those of withdrawn articles', async () => {
  const folder = await folderWith({
    'articles/one.md': article(
      'One',
      '2026-11-01',
      'corrections:',
      '  - { date: 2026-11-02, text: It leaves at eight. }',
      '  - { date: 2026-11-05, text: And not at nine., takeaway: 1 }',
    ),
    'articles/two.md': article(
      'Two',
      '2026-11-03',
      'corrections: [{ date: 2026-11-04, text: A ferry. }]',
    ),
    'articles/gone.md': article(
      'Gone',
      '2026-11-03',
      'corrections: [{ date: 2026-11-04, text: Nothing. }]',
      'withdrawn: { date: 2026-11-06, reason: Wrong. }',
    ),
  })
  const { archive, problems } = await opened(folder)
  expect(problems).toEqual([])
  expect(
    archive.corrections.map(
      ({ entry, correction: { date, text, takeaway } }) =>
        `${date.written} ${entry.slug} ${takeaway ?? '-'} ${text}`,
    ),
  ).toEqual([
    '2026-11-05 one t-1 And not at nine.',
    '2026-11-04 two - A ferry.',
    '2026-11-02 one - It leaves at eight.',
  ])
})

test('a correction names a takeaway that is there', async () => {
  const correction = (takeaway: string): string =>
    `corrections: [{ date: 2026-11-02, text: Eight., takeaway: ${takeaway} }]`
  const { problems } = await opened(
    await folderWith({
      'articles/two.md': article('Two', '2026-11-01', correction('2')),
      'articles/half.md': article('Half', '2026-11-01', correction('0.5')),
      'articles/word.md': article('Word', '2026-11-01', correction('first')),
    }),
  )
  expect(problems).toEqual([
    'articles/half.md:6:59 error wrong-value: Unexpected takeaway 0.5, expected a number from 1 to 1',
    'articles/two.md:6:59 error wrong-value: Unexpected takeaway 2, expected a number from 1 to 1',
    'articles/word.md:6:59 error wrong-type: Unexpected text `first` for `corrections[1].takeaway`, expected the number of a takeaway',
  ])
})

test('old addresses lead to articles, also to withdrawn ones, but not to drafts', async () => {
  const folder = await folderWith({
    'articles/one.md': article('One', '2026-11-01', 'aliases: [/uno/, /2019/eins/]'),
    'articles/gone.md': article(
      'Gone',
      '2026-11-03',
      'aliases: [/left/]',
      'withdrawn: { date: 2026-11-06, reason: Wrong. }',
    ),
    'articles/draft.md': article('Draft', '2026-11-03', 'aliases: [/draft/]', 'draft: true'),
  })
  const { archive } = await opened(folder)
  expect(archive.redirects).toEqual([
    { from: '/2019/eins/', slug: 'one', title: 'One' },
    { from: '/left/', slug: 'gone', title: 'Gone' },
    { from: '/uno/', slug: 'one', title: 'One' },
  ])
})
