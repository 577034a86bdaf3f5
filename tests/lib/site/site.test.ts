import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSite, type Site, type SiteContext } from '#lib/site/site.ts'
import { nowhere, type SiteAddress } from '#lib/site/site-address.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { aSite } from '../../fixtures/parsing.ts'

const context: SiteContext = { folderName: 'harbour-news', ...nowhere }
const defaults: Site = {
  name: 'harbour-news',
  url: null,
  basePath: '',
  language: 'en',
  timeZone: 'UTC',
  description: null,
  topics: new Map(),
  navigation: [],
  lead: null,
  corrections: null,
  repository: null,
}
const urlMissing = [
  '1:1-1:1: warning: Missing `url`, expected the address at which the site will stand (site-url-missing)',
  '  without it there are no feeds, sitemaps or canonical links; set `url` here or SITE_URL in the environment',
]

/** A site with its problems as one reads them, each hint indented under its line. */
function read(text: string | null, given: Partial<SiteContext> = {}) {
  const { site, problems } = parseSite(text, { ...context, ...given })
  const said = problems.flatMap((problem) => [
    `${problem.line}:${problem.column}-${problem.endLine}:${problem.endColumn}: ${problem.severity}: ${problem.reason} (${problem.rule})`,
    ...(problem.hint === null ? [] : [`  ${problem.hint}`]),
  ])
  return { site, said, files: [...new Set(problems.map(({ file }) => file))] }
}

test('a file with every key', () => {
  const text = `name: The Harbour
url: https://example.org/news/
language: de
timeZone: Europe/Berlin
description: What the tide brings.
topics: { ai: Artificial intelligence, sea: The sea }
navigation:
  - title: About
    to: /about/
  - title: Elsewhere
    to: https://example.com/
lead: undersea-cable
corrections: mailto:desk@example.org
repository: https://example.org/source
`
  expect(read(text)).toEqual({
    site: {
      name: 'The Harbour',
      url: 'https://example.org/news',
      basePath: '/news',
      language: 'de',
      timeZone: 'Europe/Berlin',
      description: 'What the tide brings.',
      topics: new Map([
        ['ai', 'Artificial intelligence'],
        ['sea', 'The sea'],
      ]),
      navigation: [
        { title: 'About', to: '/about/' },
        { title: 'Elsewhere', to: 'https://example.com/' },
      ],
      lead: 'undersea-cable',
      corrections: 'mailto:desk@example.org',
      repository: 'https://example.org/source',
    },
    said: [],
    files: [],
  })
})

test.each([
  ['no file', null],
  ['an empty file', ''],
  ['a file with nothing but a comment', '\n# Later.\n'],
])('%s: the defaults, and a word about the address', (_, text) => {
  expect(read(text)).toEqual({ site: defaults, said: urlMissing, files: ['site.yml'] })
})

test.each([
  ['', 'en'],
  ['language: EN', 'en'],
  ['language: pt-br', 'pt-BR'],
  ['language: ZH-hant-tw', 'zh-Hant-TW'],
])('the language of a site in which `%s` is written', (yaml, language) => {
  expect(aSite(yaml).language).toBe(language)
})

describe('where the site stands', () => {
  const stands = (url: string | null, basePath: string) => ({ url, basePath, said: [] })
  const example = 'url: https://example.org/old/'
  const at = (origin: string, path = ''): SiteAddress => ({ origin, path })

  test.each<[about: string, text: string, given: Partial<SiteContext>, expected: object]>([
    ['at a root', 'url: https://example.org', {}, stands('https://example.org', '')],
    ['in a folder', example, {}, stands('https://example.org/old', '/old')],
    [
      'deep, at a port; query and fragment are no part of it',
      'url: http://localhost:3000/a/b/?c#d',
      {},
      stands('http://localhost:3000/a/b', '/a/b'),
    ],
    [
      'under a name that is not ASCII',
      'url: https://例え.jp/',
      {},
      stands('https://xn--r8jz45g.jp', ''),
    ],
    [
      'with slashes too many, which would make `//a/` of it: another host',
      'url: https://example.org//a//',
      {},
      stands('https://example.org/a', '/a'),
    ],
    [
      'where SITE_URL says',
      example,
      { siteUrl: at('https://preview.example', '/1') },
      stands('https://preview.example/1', '/1'),
    ],
    [
      'where SITE_URL says, at a root',
      example,
      { siteUrl: at('https://preview.example') },
      stands('https://preview.example', ''),
    ],
    [
      'where BASE_PATH says',
      example,
      { basePath: '/reader' },
      stands('https://example.org/reader', '/reader'),
    ],
    [
      'deep, where BASE_PATH says',
      example,
      { basePath: '/a/b.c' },
      stands('https://example.org/a/b.c', '/a/b.c'),
    ],
    [
      'at the root where BASE_PATH says',
      example,
      { basePath: '' },
      stands('https://example.org', ''),
    ],
    [
      'where both say',
      example,
      { siteUrl: at('https://preview.example', '/1'), basePath: '/2' },
      stands('https://preview.example/2', '/2'),
    ],
  ])('%s', (_, text, given, expected) => {
    const { site, said } = read(text, given)
    expect({ url: site.url, basePath: site.basePath, said }).toEqual(expected)
  })

  test('nobody says, but BASE_PATH does', () => {
    expect(read(null, { basePath: '/reader' })).toEqual({
      site: { ...defaults, basePath: '/reader' },
      said: urlMissing,
      files: ['site.yml'],
    })
  })
})

const keys =
  'one of `name`, `url`, `language`, `timeZone`, `description`, `topics`, `navigation`, `lead`, `corrections`, `repository`'

describe('what is wrong with a file', () => {
  test.each<[about: string, text: string, said: readonly string[]]>([
    [
      'topics that would leave the folder of topics',
      'topics: { ../../x: Up, a b: Space, "": None, ai-2_b: Good, größe: Good }\n',
      [
        '1:20-1:22: error: Unexpected topic `../../x`, expected letters, digits and hyphens, which can stand in an address (wrong-value)',
        '  the words that readers see stand behind the colon',
        '1:29-1:34: error: Unexpected topic `a b`, expected letters, digits and hyphens, which can stand in an address (wrong-value)',
        '  the words that readers see stand behind the colon',
        '1:40-1:44: error: Unexpected topic ``, expected letters, digits and hyphens, which can stand in an address (wrong-value)',
        '  the words that readers see stand behind the colon',
      ],
    ],
    [
      'every value that is none',
      `name: ""
url: ftp://example.org
language: in English
timeZone: Europe/Atlantis
description: " "
topics: { ai: "" }
navigation: [{ title: "", to: "" }]
lead: ""
corrections: javascript:alert(1)
repository: /source/
`,
      [
        '1:7-1:9: error: Unexpected empty text, expected words (empty-value)',
        '2:6-2:23: error: Unexpected address `ftp://example.org`, expected one that begins with `https://` (unsafe-url)',
        '3:11-3:21: error: Unexpected language `in English`, expected a code such as `en` or `pt-BR` (wrong-value)',
        '4:11-4:26: error: Unexpected time zone `Europe/Atlantis`, expected a name such as `Europe/Berlin` (wrong-value)',
        '5:14-5:17: error: Unexpected empty text, expected words (empty-value)',
        '6:15-6:17: error: Unexpected empty text, expected words (empty-value)',
        '7:23-7:25: error: Unexpected empty text, expected words (empty-value)',
        '7:31-7:33: error: Unexpected empty text, expected words (empty-value)',
        '8:7-8:9: error: Unexpected empty text, expected words (empty-value)',
        '9:14-9:33: error: Unexpected address `javascript:alert(1)`, expected `mailto:…` or `https://…` (unsafe-url)',
        '10:13-10:21: error: Unexpected address `/source/`, expected one that begins with `https://` (unsafe-url)',
      ],
    ],
    [
      'every value of another type',
      `name: 1
url: true
language: [en]
timeZone:
description: { en: A }
topics: [ai]
navigation: /about/
lead: 2
corrections: []
repository: 3.5
`,
      [
        '1:7-1:8: error: Unexpected number 1 for `name`, expected text (wrong-type)',
        '  put quotes around it: "1"',
        '2:6-2:10: error: Unexpected `true` for `url`, expected text (wrong-type)',
        '3:11-3:15: error: Unexpected list for `language`, expected text (wrong-type)',
        '4:10-4:10: error: Unexpected empty value for `timeZone`, expected text (wrong-type)',
        '5:14-5:23: error: Unexpected group of keys for `description`, expected text (wrong-type)',
        '6:9-6:13: error: Unexpected list for `topics`, expected a group of keys (wrong-type)',
        '7:13-7:20: error: Unexpected text `/about/` for `navigation`, expected a list (wrong-type)',
        '8:7-8:8: error: Unexpected number 2 for `lead`, expected text (wrong-type)',
        '  put quotes around it: "2"',
        '9:14-9:16: error: Unexpected list for `corrections`, expected text (wrong-type)',
        '10:13-10:16: error: Unexpected number 3.5 for `repository`, expected text (wrong-type)',
      ],
    ],
    [
      'keys that nobody knows',
      'nam: A\nmotto: B\n',
      [
        `1:1-1:4: error: Unexpected key \`nam\`, expected \`name\` (unknown-key)`,
        `2:1-2:6: error: Unexpected key \`motto\`, expected ${keys} (unknown-key)`,
      ],
    ],
    [
      'links in the navigation that lack something or have too much',
      `navigation:
  - title: A
  - to: /b/
    titel: B
  - /c/
`,
      [
        '2:5-2:5: error: Missing `navigation[1].to`, expected text (missing-key)',
        '4:5-4:10: error: Unexpected key `titel`, expected `title` (unknown-key)',
        '5:5-5:8: error: Unexpected text `/c/` for `navigation[3]`, expected a group of keys (wrong-type)',
      ],
    ],
    [
      'an address with a password',
      'url: https://ann:secret@example.org/\n',
      [
        '1:6-1:37: error: Unexpected user name or password in an address, expected none (unsafe-url)',
      ],
    ],
    [
      'an address whose path is a command to a shell',
      'url: "https://example.org/a$(touch$IFS/x)"\n',
      [
        '1:6-1:43: error: Unexpected address `https://example.org/a$(touch$IFS/x)`, expected `https://`, a host and a path of letters from a to z, digits, `-`, `.`, `_` and `~` (unsafe-url)',
      ],
    ],
    [
      'a key twice',
      'name: A\nurl: https://example.org\nname: B\n',
      [
        '3:1-3:2: error: Unexpected second `name`, expected every key once (duplicate-key)',
        '  remove one of the two',
      ],
    ],
    [
      'YAML that cannot be read',
      'url: https://example.org\nname: "The Harbour\n',
      [
        '2:7-2:8: error: Unexpected end of a quoted text or list, expected the sign that closes it (yaml-syntax)',
        '  close the quote or bracket that opens here',
      ],
    ],
    [
      'an alias',
      'name: &a A\ndescription: *a\n',
      [
        '1:10-1:11: error: Unexpected YAML anchor, expected the value itself (yaml-alias)',
        '  a text that begins with &, *, ! or << needs quotes around it',
        '2:14-2:16: error: Unexpected YAML alias, expected the value itself (yaml-alias)',
        '  a text that begins with &, *, ! or << needs quotes around it',
      ],
    ],
    [
      'words in place of keys',
      'The Harbour\n',
      [
        '1:1-1:12: error: Unexpected text `The Harbour` for the file, expected a group of keys (wrong-type)',
      ],
    ],
    [
      'characters that nobody can see, in what is printed',
      `name: "The\\u202E Harbour"
description: "A\\u200B"
topics: { ai: "\\uFEFFAI" }
navigation: [{ title: "Abo\\uD800ut", to: /about/ }]
`,
      [
        '1:7-1:26: error: Unexpected invisible character U+202E, expected visible ones (hidden-character)',
        '  type the text anew',
        '2:14-2:23: error: Unexpected invisible character U+200B, expected visible ones (hidden-character)',
        '  type the text anew',
        '3:15-3:25: error: Unexpected invisible character U+FEFF, expected visible ones (hidden-character)',
        '  type the text anew',
        '4:23-4:36: error: Unexpected invisible character U+D800, expected visible ones (hidden-character)',
        '  type the text anew',
      ],
    ],
  ])('%s: all of it is said, and the defaults stand in', (_, text, said) => {
    expect(read(text)).toEqual({ site: defaults, said, files: ['site.yml'] })
  })
})

describe('whatever the file', () => {
  const names = fc.constantFrom(...['name', 'url', 'language', 'timeZone', 'topics', 'navigation'])
  const values = fc.oneof(
    fc.constantFrom('', 'A', '5', '[a]', '{ a: b }', '"', 'en', 'UTC', '[{ title: A, to: /a/ }]'),
    fc.webUrl(),
  )
  const files = fc.oneof(
    fc
      .array(fc.tuple(names, values))
      .map((lines) => lines.map((line) => line.join(': ')).join('\n')),
    fc.string(),
  )

  test('there is a site that pages can be made of', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { site, problems } = parseSite(text, context)
        if (problems.some(({ severity }) => severity === 'error')) expect(site).toEqual(defaults)
        expect(site.name).not.toBe('')
        expect(
          () => new Intl.DateTimeFormat(site.language, { timeZone: site.timeZone }),
        ).not.toThrow()
        expect(new URL(urlsOf(site).home, 'https://reader.example').host).toBe('reader.example')
      }),
      { numRuns: 1000 },
    )
  })
})
