import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'

const web = (url: string, secure = true) => ({ kind: 'web', url, secure })
const mail = (url: string) => ({ kind: 'mail', url })
const internal = (path: string, fragment: string | null = null) => ({
  kind: 'internal',
  path,
  fragment,
})

describe('what may stand in a page', () => {
  test.each([
    ['https://example.org', web('https://example.org/')],
    ['https://example.org/a?b=c#d', web('https://example.org/a?b=c#d')],
    ['HTTPS://EXAMPLE.ORG:443/A', web('https://example.org/A')],
    ['http://example.org/', web('http://example.org/', false)],
    ['https://例え.jp/雨', web('https://xn--r8jz45g.jp/%E9%9B%A8')],
    ['https://[::1]:8080/', web('https://[::1]:8080/')],
    ['https://example.org/"<>', web('https://example.org/%22%3C%3E')],
    ['https://example.org/100%', web('https://example.org/100%')],
    ['mailto:desk@example.org', mail('mailto:desk@example.org')],
    ['MailTo:desk@example.org?subject=A%20b', mail('mailto:desk@example.org?subject=A%20b')],
    ['/articles/harbour/', internal('/articles/harbour/')],
    ['/articles/z%C3%BCrich/#the%20end', internal('/articles/zürich/', 'the end')],
    ['/search/?q=tide#top', internal('/search/', 'top')],
    ['/search/?q=100%', internal('/search/')],
    ['../articles/harbour.md', internal('../articles/harbour.md')],
    ['harbour.md#s-1', internal('harbour.md', 's-1')],
    ['#s-1', internal('', 's-1')],
    ['#', internal('')],
    ['./a:b', internal('./a:b')],
    ['/a:b/', internal('/a:b/')],
    ['8:30', internal('8:30')],
    // Entities are Markdown's business: what is left of them here is text, and names a file.
    ['javascript&colon;alert(1)', internal('javascript&colon;alert(1)')],
    ['&#106;avascript:alert(1)', internal('&', '106;avascript:alert(1)')],
    ['javascript%3Aalert(1)', internal('javascript:alert(1)')],
  ])('%s', (written, verdict) => {
    expect(safeUrl(written)).toEqual(verdict)
  })
})

const scheme = (name: string) => ({
  reason: `Unexpected scheme \`${name}\` in an address, expected \`https:\` or \`mailto:\``,
  hint: 'for a sentence with a colon, write a space before it',
})
const said = (reason: string, hint: string | null = null) => ({ reason, hint })
const invisible = said(
  'Unexpected invisible character in an address, expected visible ones',
  'type the address anew',
)
const hidden = said('Unexpected hidden character in an address, expected visible ones')
const backslash = said('Unexpected backslash in an address, expected `/`')
const credentials = said('Unexpected user name or password in an address, expected none')
const unreadable = (shown: string) =>
  said(`Unexpected address \`${shown}\`, expected one that a browser can read`)
const hostless = (shown: string) =>
  said(`Unexpected address \`${shown}\`, expected \`https://\` and a host`)
const percent = (shown: string) =>
  said(`Unexpected percent sign in \`${shown}\`, expected \`%25\` or a complete code`)

describe('what is refused', () => {
  test.each([
    ['', said('Unexpected empty address, expected `https://…` or a path')],
    ['javascript:alert(1)', scheme('javascript:')],
    ['JaVaScRiPt:alert(1)', scheme('javascript:')],
    ['javascript://example.org/%0Aalert(1)', scheme('javascript:')],
    ['data:text/html,<script>alert(1)</script>', scheme('data:')],
    ['data:image/svg+xml;base64,PHN2Zz4=', scheme('data:')],
    ['vbscript:msgbox(1)', scheme('vbscript:')],
    ['blob:https://example.org/1', scheme('blob:')],
    ['file:///etc/passwd', scheme('file:')],
    ['ftp://example.org/', scheme('ftp:')],
    ['tel:+491234', scheme('tel:')],
    ['view-source:https://example.org/', scheme('view-source:')],
    ['C:/boat.png', scheme('c:')],
    ['harbour:it-grows', scheme('harbour:')],
    [' javascript:alert(1)', invisible],
    ['java\tscript:alert(1)', invisible],
    ['java\nscript:alert(1)', invisible],
    ['java\r\nscript:alert(1)', invisible],
    ['\u0001javascript:alert(1)', invisible],
    ['\0javascript:alert(1)', invisible],
    ['\u00A0javascript:alert(1)', invisible],
    ['\uFEFFjavascript:alert(1)', invisible],
    ['java\u200Bscript:alert(1)', invisible],
    ['java\u00ADscript:alert(1)', invisible],
    ['https://example.org/\u202Egro.elpmaxe', invisible],
    ['https://example.org/ ', invisible],
    ['https://example.org/a\u0085b', invisible],
    ['/a\u2028b/', invisible],
    ['java%0Ascript:alert(1)', hidden],
    ['/a%00b/', hidden],
    ['/a%E2%80%AEb/', hidden],
    ['#%E2%80%AE', hidden],
    ['https://example.org/a b', said('Unexpected space in an address, expected `%20`')],
    ['Harbour: it grows', said('Unexpected space in an address, expected `%20`')],
    ['/a\u3000b/', said('Unexpected space in an address, expected `%20`')],
    [
      '//example.org/',
      said('Unexpected address without a scheme, expected `https://`', 'https://example.org/'),
    ],
    ['\\\\example.org', backslash],
    ['/\\example.org', backslash],
    ['\\/example.org', backslash],
    ['https:\\\\example.org', backslash],
    ['https://example.org\\@example.com/', backslash],
    ['https://ann@example.org/', credentials],
    ['https://ann:secret@example.org/', credentials],
    ['https://example.org:x@example.com/', credentials],
    ['https://:secret@example.org/', credentials],
    ['https:example.org', hostless('https:example.org')],
    ['https:/example.org', hostless('https:/example.org')],
    ['https:///example.org', hostless('https:///example.org')],
    ['https://', unreadable('https://')],
    ['https://#a', unreadable('https://#a')],
    ['https://%zz/', unreadable('https://%zz/')],
    ['https://[::1/', unreadable('https://[::1/')],
    ['https://a^b/' + 'c'.repeat(60), unreadable(`https://a^b/${'c'.repeat(47)}…`)],
    ['/100%', percent('/100%')],
    ['/a%zz/', percent('/a%zz/')],
    ['/a%C3/', percent('/a%C3/')],
    ['#%', percent('#%')],
  ])('%j', (written, { reason, hint }) => {
    expect(safeUrl(written)).toEqual({
      kind: 'refused',
      breach: { rule: 'unsafe-url', severity: 'error', reason, hint },
    })
  })

  test.each([
    ['a host behind a slash in code', '/%2Fexample.org/'],
    ['a backslash in code', '/%5Cexample.org/'],
    ['half a letter', '/a\uD800/'],
    ['half a letter in a fragment', '/a/#\uDC00'],
    ['half a letter on the web', 'https://example.org/\uD800'],
  ])('%s', (_, written) => {
    expect(safeUrl(written).kind).toBe('refused')
  })
})

const schemes = ['javascript', 'JAVASCRIPT', 'data', 'vbscript', 'file', 'blob', 'ftp', 'ws', 'x-y']
const pieces = fc.constantFrom(
  ...[
    ...schemes,
    'http',
    'https',
    'HtTpS',
    'mailto',
    'java',
    'script',
    'example.org',
    '[::1]',
    'a',
  ],
  ...[
    ':',
    ':',
    '/',
    '/',
    '//',
    '\\',
    '@',
    '?',
    '#',
    '.',
    '..',
    '&colon;',
    '&#58;',
    '&Tab;',
    'ſ',
    'ü',
  ],
  ...[
    '%',
    '%3A',
    '%2F',
    '%5C',
    '%0A',
    '%00',
    '%C3',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u0001',
    ' ',
    '\u00A0',
  ],
  ...[
    '\u200B',
    '\u00AD',
    '\uFEFF',
    '\u202E',
    '\u3002',
    '\uFF0F',
    '\uFF1A',
    '\uD800',
    '"',
    '<',
    '8080',
  ],
)
const addresses = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

/** What a browser makes of `written` in a page of a publication. */
const inBrowser = (written: string): URL => new URL(written, 'https://reader.example/articles/a/')

describe('whatever is written', () => {
  test('an address on the web is what a browser makes of it, and gives no password away', () => {
    fc.assert(
      fc.property(addresses, (written) => {
        const verdict = safeUrl(written)
        if (verdict.kind !== 'web') return
        const url = new URL(written)
        expect(['http:', 'https:']).toContain(url.protocol)
        expect({ username: url.username, password: url.password }).toEqual({
          username: '',
          password: '',
        })
        expect(verdict).toEqual(web(url.href, url.protocol === 'https:'))
      }),
      { numRuns: 5000 },
    )
  })

  test('an address to write to is one in a browser', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          addresses,
          addresses.map((end) => `mailto:${end}`),
        ),
        (written) => {
          const verdict = safeUrl(written)
          if (verdict.kind === 'mail') expect(verdict).toEqual(mail(new URL(written).href))
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('an address within the publication leads a browser to no other host or scheme', () => {
    fc.assert(
      fc.property(addresses, (written) => {
        const verdict = safeUrl(written)
        if (verdict.kind !== 'internal') return
        const { path, fragment } = verdict
        const rebuilt = path.split('/').map(encodeURIComponent).join('/')
        expect(inBrowser(written).origin).toBe('https://reader.example')
        expect(inBrowser(rebuilt).origin).toBe('https://reader.example')
        expect(() => encodeURIComponent(fragment ?? '')).not.toThrow()
      }),
      { numRuns: 5000 },
    )
  })

  test('what a browser would run or fetch in another way is refused', () => {
    fc.assert(
      fc.property(addresses, (written) => {
        const read = URL.canParse(written) ? new URL(written).protocol : null
        const { kind } = safeUrl(written)
        const kinds = new Map([
          ['https:', ['web', 'refused']],
          ['http:', ['web', 'refused']],
          ['mailto:', ['mail', 'refused']],
        ])
        const allowed = read === null ? ['internal', 'refused'] : (kinds.get(read) ?? ['refused'])
        expect(allowed).toContain(kind)
      }),
      { numRuns: 5000 },
    )
  })

  test('every reason says what was not expected and what was', () => {
    fc.assert(
      fc.property(addresses, (written) => {
        const verdict = safeUrl(written)
        if (verdict.kind !== 'refused') return
        expect(verdict.breach.reason).toMatch(/^Unexpected .+, expected .+[^.]$/su)
      }),
    )
  })
})

test.each([
  ['htp://example.org/a', 'write https://example.org/a'],
  ['ttps://example.org', 'write https://example.org'],
  ['hhttps://example.org', 'for a sentence with a colon, write a space before it'],
  ['note:this', 'for a sentence with a colon, write a space before it'],
])('what is meant by %s', (written, hint) => {
  expect(safeUrl(written)).toMatchObject({ kind: 'refused', breach: { hint } })
})
