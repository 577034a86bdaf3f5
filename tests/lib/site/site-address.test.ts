import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nowhere, readPlacement, readSiteAddress } from '#lib/site/site-address.ts'

describe('SITE_URL and BASE_PATH', () => {
  test.each([
    [{}, nowhere],
    [{ SITE_URL: '', BASE_PATH: '' }, nowhere],
    [
      { SITE_URL: 'https://example.org/a/' },
      { siteUrl: { origin: 'https://example.org', path: '/a' }, basePath: null },
    ],
    [{ BASE_PATH: '/' }, { siteUrl: null, basePath: '' }],
    [{ BASE_PATH: '/a/b.c/' }, { siteUrl: null, basePath: '/a/b.c' }],
    [
      { SITE_URL: 'http://localhost:3000', BASE_PATH: '/_~-.x' },
      { siteUrl: { origin: 'http://localhost:3000', path: '' }, basePath: '/_~-.x' },
    ],
  ])('%j', (environment, placement) => {
    expect(readPlacement(environment)).toEqual({ kind: 'placement', placement })
  })

  test.each(['ftp://example.org', 'javascript:alert(1)', 'example.org', '//example.org', 'x'])(
    'SITE_URL says %j, which is no address',
    (url) => {
      expect(readPlacement({ SITE_URL: url })).toEqual({
        kind: 'wrong',
        reason: `Unexpected SITE_URL \`${url}\`, expected one that begins with \`https://\``,
      })
    },
  )

  test('SITE_URL holds a password, which is not said again', () => {
    expect(readPlacement({ SITE_URL: 'https://ann:secret@example.org' })).toEqual({
      kind: 'wrong',
      reason: 'Unexpected user name or password in SITE_URL, expected none',
    })
  })

  test.each([
    ...['reader', '//reader', '/a b', '/a?b', '/"', '/zürich', '/a//b', '/..', '/a/../b', '/.'],
    ...['/$(touch x)', '/a;b', '/%24', "/'", '/a\nb', `/${'a'.repeat(200)}`],
  ])('BASE_PATH says %j, which is no path', (basePath) => {
    const shown = basePath.length > 60 ? `${basePath.slice(0, 59)}…` : basePath
    expect(readPlacement({ BASE_PATH: basePath })).toEqual({
      kind: 'wrong',
      reason: `Unexpected BASE_PATH \`${shown}\`, expected a path such as \`/reader\``,
    })
  })
})

test.each([
  ['HTTPS://Example.ORG', 'https://example.org', ''],
  [
    'https://my_site.example.org.:8443/a-b/c.d/~e/',
    'https://my_site.example.org.:8443',
    '/a-b/c.d/~e',
  ],
  ['https://192.0.2.7/', 'https://192.0.2.7', ''],
  ['http://[2001:DB8::1]:8080/x', 'http://[2001:db8::1]:8080', '/x'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example', ''],
  ['https://example.org//a//?b#c', 'https://example.org', '/a'],
])('%s', (written, origin, path) => {
  expect(readSiteAddress(written, 'site.yml')).toEqual({
    kind: 'address',
    address: { origin, path },
  })
})

test.each([
  ...['https://example.org/$(touch x)', 'https://example.org/`x`', 'https://example.org/a;b'],
  ...["https://example.org/a'b", 'https://example.org/a"b', 'https://example.org/a|b'],
  ...['https://example.org/%24(x)', 'https://example.org/a%0Ab', 'https://example.org/zürich'],
  ...['https://example.org/{a}', 'https://example.org/a b', 'https://example.org/a\tb'],
  ...['https://a$(touch)b/', 'https://a;b/', "https://a'b/", 'https://a`b`/', 'https://a..b/'],
  ...['https://', 'https:///x', 'https:example.org', 'https:\\\\example.org', 'https://a_b%00/'],
  ...[`https://example.org/${'a'.repeat(300)}`, `https://${'a.'.repeat(140)}b/`],
])('%j is no address of a site', (written) => {
  expect(readSiteAddress(written, 'site.yml')).toMatchObject({
    kind: 'wrong',
    reason: expect.stringMatching(/^Unexpected address `/u) as string,
  })
})

test('whatever is written, what is let through means nothing to any grammar', () => {
  const pieces = fc.constantFrom(
    ...[
      'https://',
      'http:',
      '//',
      'example.org',
      '/',
      'a',
      '$',
      '(',
      ')',
      '`',
      ';',
      '\n',
      '\\',
      '{',
    ],
    ...[
      '"',
      "'",
      '%24',
      '%2e',
      '.',
      '..',
      ' ',
      '#',
      '?',
      '@',
      ':',
      '80',
      '*',
      '&',
      '|',
      '<',
      'ü',
      '。',
    ],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const read = readSiteAddress(`https://example${parts.join('')}`, 'site.yml')
      if (read.kind === 'wrong') return
      expect(read.address.origin).toMatch(/^https:\/\/[a-z0-9._-]+(?::\d+)?$/u)
      expect(read.address.path).toMatch(/^(?:\/[A-Za-z0-9._~-]+)*$/u)
    }),
    { numRuns: 3000 },
  )
})
