import { describe, expect, test } from 'vitest'
import { crossChecks, type Publication } from '#lib/archive/check/cross-checks.ts'
import { buildLists } from '#lib/archive/lists/build-lists.ts'
import { uniqueArticles } from '#lib/archive/read/unique-articles.ts'
import type { Article } from '#lib/article/article.ts'
import type { Site } from '#lib/site/site.ts'
import { anAuthorFile } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aPictureFile, aPlace, aSection } from '../../../fixtures/an-article.ts'

const now = aMoment('2026-11-24').at

function aSite(parts: Partial<Site> = {}): Site {
  return {
    name: 'Test',
    url: null,
    basePath: '',
    language: 'en',
    timeZone: 'UTC',
    description: null,
    topics: new Map([['ai', 'Artificial intelligence']]),
    navigation: [],
    lead: null,
    corrections: null,
    repository: null,
    ...parts,
  }
}

/** Every problem on one line. */
function problemsOf(
  articles: readonly Article[],
  { site = aSite(), ...parts }: Partial<Publication> = {},
): readonly string[] {
  const unique = uniqueArticles(articles)
  const problems = crossChecks({
    articleFiles: articles.map(({ file }) => file),
    authorFileNames: [],
    authorFiles: [],
    pageFileNames: [],
    pages: [],
    articles: unique,
    wholeOf: ({ file }) => articles.find((each) => each.file === file) ?? anArticle(),
    built: buildLists(unique, [], site, { now, showUnpublished: false }),
    whole: buildLists(unique, [], site, { now, showUnpublished: true }),
    site,
    sitePlaceOf: (path) => aPlace(path.length, 1),
    pictures: new Map(),
    publicFiles: [],
    ...parts,
  })
  return problems.map(
    ({ file, line, severity, rule, reason, hint }) =>
      `${file}:${line} ${severity} ${rule}: ${reason}${hint === null ? '' : ` | ${hint}`}`,
  )
}

const linking = (path: string, fragment: string | null = null, line = 9) => ({
  path,
  fragment,
  place: aPlace(line, 3, 20),
})

const harbour = anArticle({ slug: 'harbour', topics: ['ai'], authors: ['Ada Example'] })
const bridge = anArticle({
  slug: 'bridge',
  sections: [aSection({ id: 'h-money', heading: 'Money', text: 'It cost a lot.' })],
})
const draft = anArticle({ slug: 'draft', draft: true })
const later = anArticle({ slug: 'later', published: aMoment('2026-12-01') })
const gone = anArticle({
  slug: 'gone',
  withdrawn: { date: aMoment('2026-11-23'), reason: 'It was wrong.' },
})

describe('links', () => {
  test('to everything the site has are alive', () => {
    const links = [
      '',
      '/',
      '/articles/harbour/',
      '/articles/gone/',
      '/topics/',
      '/topics/ai/',
      '/archive/',
      '/archive/2026/',
      '/archive/2026/11/',
      '/authors/',
      '/authors/ada-example/',
      '/images/harbour-01234567-800.jpg',
      '/report.pdf',
    ].map((path) => linking(path))
    expect(
      problemsOf([harbour, gone, { ...bridge, links }], {
        pictures: new Map([['images/harbour.png', aPictureFile()]]),
        publicFiles: ['/report.pdf'],
      }),
    ).toEqual([])
  })

  test.each([
    [
      '/articles/harbor/',
      'expected an address that the site has | did you mean `/articles/harbour/`?',
    ],
    ['/articles/cathedral/', 'expected an address that the site has'],
    [
      '/article/harbour/',
      'expected an address that the site has | did you mean `/articles/harbour/`?',
    ],
    ['/topics/a1/', 'expected an address that the site has | did you mean `/topics/ai/`?'],
    ['/topics/music/', 'expected an address that the site has'],
    ['/authors/ada/', 'expected an address that the site has'],
    [
      '/archive/2026/12/',
      'expected an address that the site has | did you mean `/archive/2026/11/`?',
    ],
    ['/archive/2025/', 'expected an address that the site has | did you mean `/archive/2026/`?'],
    ['/about/', 'expected an address that the site has'],
  ])('to %s are dead', (path, expected) => {
    expect(problemsOf([harbour, { ...bridge, links: [linking(path)] }])).toEqual([
      `articles/bridge.md:9 error link-dead: Unexpected link to \`${path}\`, ${expected}`,
    ])
  })

  test('to later pages of lists are alive as far as the lists go', () => {
    const many = Array.from({ length: 22 }, (_, index) => anArticle({ slug: `story-${index}` }))
    const alive = ['/page/2/', '/archive/2026/11/page/2/', '/authors/ada-example/page/2/']
    const links = [...alive, '/page/3/', '/archive/2026/11/page/3/'].map((path) => linking(path))
    expect(problemsOf([...many, { ...bridge, links }])).toEqual([
      'articles/bridge.md:9 error link-dead: Unexpected link to `/page/3/`, expected an address that the site has | did you mean `/page/2/`?',
      'articles/bridge.md:9 error link-dead: Unexpected link to `/archive/2026/11/page/3/`, expected an address that the site has | did you mean `/archive/2026/11/page/2/`?',
    ])
  })

  test('to what a build holds back are dead, but not from what it holds back too', () => {
    const links = [linking('/articles/draft/'), linking('/articles/later/', null, 10)]
    expect(
      problemsOf([
        { ...harbour, links },
        draft,
        { ...later, links },
        anArticle({ slug: 'd', draft: true, links }),
      ]),
    ).toEqual([
      'articles/harbour.md:9 error link-dead: Unexpected link to `/articles/draft/`, which a build holds back, expected a published article',
      'articles/harbour.md:10 error link-dead: Unexpected link to `/articles/later/`, which a build holds back, expected a published article',
    ])
  })

  test('to an old address say the present one', () => {
    const moved = { ...harbour, aliases: ['/2019/harbour/'] }
    expect(problemsOf([moved, { ...bridge, links: [linking('/2019/harbour/')] }])).toEqual([
      'articles/bridge.md:9 error link-dead: Unexpected link to the old address `/2019/harbour/`, expected the present one | write `/articles/harbour/`',
    ])
  })

  test('to parts of articles lead to ids that are there', () => {
    const alive = ['h-money', 'h-introduction', ':~:text=cost'].map((id) => linking('', id))
    expect(problemsOf([{ ...bridge, links: alive }])).toEqual([])
    const links = [linking('', 'money'), linking('/articles/bridge/', 'h-monay', 10)]
    expect(problemsOf([harbour, { ...bridge, links }])).toEqual([
      'articles/bridge.md:9 error fragment-dead: Unexpected fragment `#money`, expected the id of a part of this page | did you mean `#h-money`?',
      'articles/bridge.md:10 error fragment-dead: Unexpected fragment `#h-monay`, expected the id of a part of `/articles/bridge/` | did you mean `#h-money`?',
    ])
  })

  test('in a draft are warnings', () => {
    expect(problemsOf([harbour, { ...draft, links: [linking('/articles/cathedral/')] }])).toEqual([
      'articles/draft.md:9 warning link-dead: Unexpected link to `/articles/cathedral/`, expected an address that the site has',
    ])
  })

  test('to an article whose file could not be read are not blamed for it', () => {
    const links = [linking('/articles/broken/')]
    const related = [{ kind: 'article' as const, slug: 'broken', place: aPlace(7) }]
    const translations = [{ lang: 'de', slug: 'broken', place: aPlace(8) }]
    const site = aSite({ lead: 'broken' })
    expect(
      problemsOf([{ ...harbour, links, related, translations }], {
        articleFiles: ['articles/broken.md', 'articles/harbour.md'],
        site,
      }),
    ).toEqual([])
  })
})

test('related articles and translations exist, are published, and are others', () => {
  const picks = ['harbor', 'draft', 'gone', 'bridge', 'harbour']
  const related = picks.map((slug, index) => ({
    kind: 'article' as const,
    slug,
    place: aPlace(10 + index),
  }))
  const translations = [
    { lang: 'de', slug: 'harbour', place: aPlace(20) },
    { lang: 'fr', slug: 'port', place: aPlace(21) },
    { lang: 'en-GB', slug: 'harbour', place: aPlace(22) },
  ]
  const all = [harbour, { ...bridge, related, translations }, draft, gone]
  expect(problemsOf(all)).toEqual([
    'articles/bridge.md:10 error related-missing: Unexpected related article `harbor`, expected the slug of an article | did you mean `harbour`?',
    'articles/bridge.md:11 error related-missing: Unexpected related article `draft`, which a build holds back, expected a published one',
    'articles/bridge.md:12 error related-missing: Unexpected related article `gone`, which is withdrawn, expected one that readers can read',
    'articles/bridge.md:13 error related-missing: Unexpected related article `bridge`, expected another than this one',
    'articles/bridge.md:20 error translation-missing: Unexpected translation `harbour`, which is in `en`, expected an article in `de`',
    'articles/bridge.md:21 error translation-missing: Unexpected translation `port`, expected the slug of an article',
  ])
})

describe('names of files', () => {
  test.each([
    ['harbour', []],
    ['zürich-2026', []],
    ['مرحبا', []],
    ['हिन्दी', []],
    ['com10', []],
    ['My Harbour', ['small letters, digits and single hyphens | rename it to `my-harbour.md`']],
    ['Harbour', ['small letters, digits and single hyphens | rename it to `harbour.md`']],
    ['a--b', ['small letters, digits and single hyphens | rename it to `a-b.md`']],
    ['a.b', ['small letters, digits and single hyphens | rename it to `ab.md`']],
    ['…', ['small letters, digits and single hyphens']],
    [
      'con',
      ['one that every system can store | Windows keeps this name for a device: add a word to it'],
    ],
    [
      'LPT1',
      ['one that every system can store | Windows keeps this name for a device: add a word to it'],
    ],
  ])('%s', (slug, expected) => {
    expect(problemsOf([anArticle({ slug })])).toEqual(
      expected.map(
        (what) =>
          `articles/${slug}.md:1 error file-name: Unexpected file name \`${slug}.md\`, expected ${what}`,
      ),
    )
  })

  test.each(['a'.repeat(243), 'の'.repeat(81), '𐓘'.repeat(60)])(
    'as long as a disk bears what is made of them: %s',
    (slug) => {
      expect(problemsOf([anArticle({ slug })])).toEqual([])
    },
  )

  test.each([
    ['a'.repeat(244), 244],
    ['の'.repeat(82), 246],
    ['の'.repeat(84), 252],
  ])('longer: %s', (slug, bytes) => {
    const reason = `Unexpected file name of ${bytes} bytes before \`.md\`, expected at most 243`
    const hint = 'letters beyond a to z take two to four bytes each; a build adds to the name'
    const said = `error file-name: ${reason} | ${hint}`
    const authorFileNames = [`authors/${slug}.md`]
    const pageFileNames = [`pages/${slug}.md`]
    expect(problemsOf([anArticle({ slug })], { authorFileNames, pageFileNames })).toEqual([
      `articles/${slug}.md:1 ${said}`,
      `authors/${slug}.md:1 ${said}`,
      `pages/${slug}.md:1 ${said}`,
    ])
  })

  test('slugs that a disk, a host or a reader takes for one are one', () => {
    const files = [
      'articles/2025/harbour.md',
      'articles/2026/harbour.md',
      'articles/zu\u0308rich.md',
      'articles/z\u00FCrich.md',
    ]
    const articles = files.map((file, index) =>
      anArticle({ slug: file.replace(/.*\/|\.md/g, '').normalize('NFC'), file, wordCount: index }),
    )
    expect(uniqueArticles(articles).map(({ file }) => file)).toEqual([files[0], files[2]])
    expect(problemsOf(articles)).toEqual([
      'articles/2026/harbour.md:1 error duplicate-slug: Unexpected slug `harbour`, which `articles/2025/harbour.md` has already, expected every slug once | rename one of the two files',
      'articles/z\u00FCrich.md:1 error duplicate-slug: Unexpected slug `z\u00FCrich`, expected one that differs from that of `articles/zu\u0308rich.md` by more than case or Unicode form | rename one of the two files',
    ])
  })

  test('of a draft and a finished article with one slug the finished one is kept', () => {
    const [unfinished, finished] = [
      anArticle({ slug: 'harbour', file: 'articles/a/harbour.md', draft: true }),
      anArticle({ slug: 'harbour', file: 'articles/b/harbour.md' }),
    ]
    expect(uniqueArticles([unfinished, finished])).toEqual([finished])
  })
})

const aPage = (slug: string): Publication['pages'][number] => ({
  ...anArticle(),
  slug,
  file: `pages/${slug}.md`,
  description: null,
  policy: null,
  policyPlace: aPlace(),
})

/** With each alias on a line of its own, from line 5 on. */
const formerly = (article: Article, ...aliases: readonly string[]): Article => ({
  ...article,
  aliases,
  places: { ...article.places, aliases: aliases.map((_, index) => aPlace(5 + index)) },
})

test('an old address leads to one article, and stands where nothing else does', () => {
  expect(
    problemsOf(
      [
        formerly(
          bridge,
          '/2019/a/',
          '/topics/ai/',
          '/articles/harbour/',
          '/articles/old/',
          '/old/',
        ),
        formerly(
          harbour,
          ...['/2019/a/', '/2019/b/', '/robots.txt/', '/sw.js/x/', '/corrections/'],
          ...['/articles/harbour/article.md/', '/articles/harbour/social.png/', '/Corrections/'],
          ...[
            '/pagefind/pagefind.js/',
            '/IMAGES/a/',
            '/feed.xml/',
            '/feed.xml.br/',
            '/_redirects/',
          ],
          ...['/old/index.html/', '/OLD/', '/2019/B/', '/2019/b/', '/logo.svg/', '/About/'],
        ),
      ],
      { publicFiles: ['/logo.svg'], pages: [aPage('about')] },
    ),
  ).toEqual([
    'articles/bridge.md:6 error alias-taken: Unexpected alias `/topics/ai/`, where `topics/ai/index.html` stands already, expected an address of its own',
    'articles/bridge.md:7 error alias-taken: Unexpected alias `/articles/harbour/`, where `articles/harbour/index.html` stands already, expected an address of its own',
    'articles/harbour.md:5 error alias-taken: Unexpected alias `/2019/a/`, which `articles/bridge.md` has already, expected an address of its own',
    'articles/harbour.md:7 error alias-taken: Unexpected alias `/robots.txt/`, where `robots.txt` stands already, expected an address of its own',
    'articles/harbour.md:8 error alias-taken: Unexpected alias `/sw.js/x/`, where `sw.js` stands already, expected an address of its own',
    'articles/harbour.md:9 error alias-taken: Unexpected alias `/corrections/`, where `corrections/index.html` stands already, expected an address of its own',
    'articles/harbour.md:10 error alias-taken: Unexpected alias `/articles/harbour/article.md/`, where `articles/harbour/article.md` stands already, expected an address of its own',
    'articles/harbour.md:11 error alias-taken: Unexpected alias `/articles/harbour/social.png/`, where `articles/harbour/social.png` stands already, expected an address of its own',
    'articles/harbour.md:12 error alias-taken: Unexpected alias `/Corrections/`, where `corrections/index.html` stands already, expected an address of its own',
    'articles/harbour.md:13 error alias-taken: Unexpected alias `/pagefind/pagefind.js/`, where `pagefind/pagefind.js` stands already, expected an address of its own',
    'articles/harbour.md:14 error alias-taken: Unexpected alias `/IMAGES/a/`, where `images/` stands already, expected an address of its own',
    'articles/harbour.md:15 error alias-taken: Unexpected alias `/feed.xml/`, where `feed.xml` stands already, expected an address of its own',
    'articles/harbour.md:16 error alias-taken: Unexpected alias `/feed.xml.br/`, where `feed.xml` stands already, expected an address of its own',
    'articles/harbour.md:17 error alias-taken: Unexpected alias `/_redirects/`, where `_redirects` stands already, expected an address of its own',
    'articles/harbour.md:18 error alias-taken: Unexpected alias `/old/index.html/`, where `old/index.html` stands already, expected an address of its own',
    'articles/harbour.md:19 error alias-taken: Unexpected alias `/OLD/`, which `articles/bridge.md` has already as `/old/`, expected an address of its own',
    'articles/harbour.md:20 warning alias-repeated: Unexpected alias `/2019/B/`, which stands here already as `/2019/b/`, expected every address once',
    'articles/harbour.md:22 error alias-taken: Unexpected alias `/logo.svg/`, where `logo.svg` stands already, expected an address of its own',
    'articles/harbour.md:23 error alias-taken: Unexpected alias `/About/`, where `about/index.html` stands already, expected an address of its own',
  ])
})

test.each([
  ...['index', 'page', '404', 'articles', 'topics', 'search', 'assets', 'images', 'icons'],
  ...['pagefind', 'offline', 'saved', 'settings', 'archive', 'authors', 'corrections', 'cname'],
])('a page called %s cannot stand beside what the site has', (slug) => {
  expect(
    problemsOf([harbour], { pages: [aPage(slug), aPage('about')], publicFiles: ['/CNAME'] }),
  ).toEqual([
    `pages/${slug}.md:1 error page-address-taken: Unexpected page at \`/${slug}/\`, where the site has one of its own, expected another name of the file`,
  ])
})

test('a draft takes an address or a spelling from nobody', () => {
  const first = { ...formerly(draft, '/old/'), slug: 'a', file: 'articles/a.md', topics: ['Music'] }
  expect(problemsOf([first, { ...formerly(harbour, '/old/'), topics: ['music'] }])).toEqual([
    'articles/a.md:5 warning alias-taken: Unexpected alias `/old/`, which `articles/harbour.md` has already, expected an address of its own',
    'articles/a.md:1 warning topic-spelling: Unexpected topic `Music`, whose page is that of `music` in `articles/harbour.md`, expected one spelling',
  ])
})

test('topics and authors that differ by case alone are told of', () => {
  expect(
    problemsOf(
      [
        { ...harbour, topics: ['ai', 'Music'] },
        { ...bridge, topics: ['music'], authors: ['ada example'] },
      ],
      {
        site: aSite({
          topics: new Map([
            ['ai', 'AI'],
            ['AI', 'AI'],
          ]),
        }),
      },
    ),
  ).toEqual([
    'articles/bridge.md:1 warning topic-spelling: Unexpected topic `music`, whose page is that of `Music` in `articles/harbour.md`, expected one spelling',
    'articles/bridge.md:1 warning author-spelling: Unexpected author `ada example`, whom `articles/harbour.md` spells `Ada Example`, expected one spelling',
    'site.yml:2 error topic-taken: Unexpected topic `AI`, expected one that differs from `ai` by more than case or Unicode form',
  ])
})

test('two files for one author are one too many', () => {
  const authorFiles = [
    anAuthorFile('ada', { name: 'Ada Example' }),
    anAuthorFile('example', { name: 'Ada  Example' }),
  ]
  expect(problemsOf([harbour], { authorFiles })).toEqual([
    'authors/example.md:1 error duplicate-author: Unexpected author `Ada  Example`, whom `authors/ada.md` describes already, expected one file for each name',
  ])
})

test('the words about an author lead somewhere', () => {
  const links = [
    linking('/articles/bridge/'),
    linking('/articles/bridge/', 'h-money'),
    linking('/articles/bridge/', 'h-mony'),
    linking('/articles/brigde/'),
    linking('/articles/draft/'),
    linking('', 'me'),
  ]
  const authorFiles = [{ ...anAuthorFile('ada', { name: 'Ada Example' }), links }]
  expect(problemsOf([harbour, bridge, draft], { authorFiles })).toEqual([
    'authors/ada.md:9 error fragment-dead: Unexpected fragment `#h-mony`, expected the id of a part of `/articles/bridge/` | did you mean `#h-money`?',
    'authors/ada.md:9 error link-dead: Unexpected link to `/articles/brigde/`, expected an address that the site has | did you mean `/articles/bridge/`?',
    'authors/ada.md:9 error link-dead: Unexpected link to `/articles/draft/`, which a build holds back, expected a published article',
    'authors/ada.md:9 error fragment-dead: Unexpected fragment `#me`, expected the id of a part of this page',
  ])
})

describe('site.yml', () => {
  test.each([
    ['harbour', []],
    ['harbor', ['expected the slug of an article | did you mean `harbour`?']],
    ['draft', ['which a build holds back, expected a published article']],
    ['gone', ['which is withdrawn, expected one that readers can read']],
  ])('leads with %s', (lead, expected) => {
    expect(problemsOf([harbour, draft, gone], { site: aSite({ lead }) })).toEqual(
      expected.map((what) => `site.yml:1 error lead-missing: Unexpected lead \`${lead}\`, ${what}`),
    )
  })

  test('has a navigation that leads somewhere', () => {
    const to = [
      '/',
      '/topics/ai/',
      'https://example.org/shop',
      'mailto:desk@example.org',
      '/authors/ada-example/#about',
      '/topics/al/',
      'about',
      'javascript:alert(1)',
      '/articles/draft/',
      '/articles/bridge/#h-money',
      '/articles/bridge/#h-mony',
      'http://example.org/shop',
    ]
    const site = aSite({ navigation: to.map((each) => ({ title: each, to: each })) })
    expect(problemsOf([harbour, bridge, draft], { site })).toEqual([
      'site.yml:3 error navigation-dead: Unexpected link to `/topics/al/`, expected an address that the site has | did you mean `/topics/ai/`?',
      'site.yml:3 error navigation-dead: Unexpected link to `about`, expected an address that the site has',
      'site.yml:3 error unsafe-url: Unexpected scheme `javascript:` in an address, expected `https:` or `mailto:` | for a sentence with a colon, write a space before it',
      'site.yml:3 error navigation-dead: Unexpected link to `/articles/draft/`, which a build holds back, expected a published article',
      'site.yml:3 error fragment-dead: Unexpected fragment `#h-mony`, expected the id of a part of `/articles/bridge/` | did you mean `#h-money`?',
      'site.yml:3 warning insecure-url: Unexpected `http:` in `http://example.org/shop`, expected `https:`',
    ])
  })
})
