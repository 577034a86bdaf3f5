/** What hosts promise, asked of a real nginx and of our own server: both have to keep it. */

import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFor } from '#lib/serve/headers-file.ts'
import { serveSite } from '#lib/serve/serve-site.ts'
import { startNginx } from '../nginx/start-nginx.ts'
import { writeFiles } from '../temporary-folder.ts'
import { ask, type Answer } from './support/ask.ts'
import { deadLinks } from './support/dead-links.ts'
import { htmlFaults } from './support/html-faults.ts'
import { publication } from './support/publication.ts'
import { readSite } from './support/read-site.ts'

type Started = { readonly port: number; readonly stop: () => Promise<unknown> }

const folder = mkdtempSync(path.join(tmpdir(), 'standfirst-hosts-'))
cpSync(realpathSync(publication.out), folder, { recursive: true })
writeFiles(folder, {
  'articles/größe/index.html': '<p>Size</p>',
  '.secret': 'secret',
  'articles/.git/config': 'secret',
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (file: string): Buffer => readFileSync(path.join(folder, file))
const oneOf = (inFolder: string, form: RegExp): string => {
  const name = readdirSync(path.join(folder, inFolder)).find((file) => form.test(file))
  return name === undefined
    ? expect.fail(`no ${form.source} in ${inFolder}`)
    : `${inFolder}/${name}`
}
const script = oneOf('assets', /^site-.*\.js$/u)
const font = oneOf('assets', /\.woff2$/u)
const picture = oneOf('images', /\.avif$/u)

const aMoment = 'public, max-age=60, stale-while-revalidate=600'
const forever = 'public, max-age=31536000, immutable'
const html = 'text/html; charset=utf-8'

/** File, address, type, caching, and whose pages may read it. */
const files = [
  ['index.html', '', html, aMoment, undefined],
  ['articles/pier/index.html', 'articles/pier/', html, aMoment, undefined],
  ['topics/harbour/index.html', 'topics/harbour/', html, aMoment, undefined],
  ['search/index.html', 'search/', html, aMoment, undefined],
  ['feed.xml', 'feed.xml', 'application/rss+xml; charset=utf-8', aMoment, '*'],
  ['atom.xml', 'atom.xml', 'application/atom+xml; charset=utf-8', aMoment, '*'],
  ['feed.json', 'feed.json', 'application/feed+json; charset=utf-8', aMoment, '*'],
  [
    'topics/harbour/feed.xml',
    'topics/harbour/feed.xml',
    'application/rss+xml; charset=utf-8',
    aMoment,
    '*',
  ],
  ['sitemap.xml', 'sitemap.xml', 'application/xml; charset=utf-8', aMoment, undefined],
  ['robots.txt', 'robots.txt', 'text/plain; charset=utf-8', aMoment, undefined],
  ['icon.svg', 'icon.svg', 'image/svg+xml', aMoment, undefined],
  [
    'articles/pier/article.md',
    'articles/pier/article.md',
    'text/markdown; charset=utf-8',
    aMoment,
    '*',
  ],
  ['articles.json', 'articles.json', 'application/json; charset=utf-8', aMoment, '*'],
  ['llms.txt', 'llms.txt', 'text/plain; charset=utf-8', aMoment, '*'],
  [
    'manifest.webmanifest',
    'manifest.webmanifest',
    'application/manifest+json; charset=utf-8',
    aMoment,
    undefined,
  ],
  ['sw.js', 'sw.js', 'text/javascript; charset=utf-8', 'no-cache', undefined],
  [script, script, 'text/javascript; charset=utf-8', forever, undefined],
  [picture, picture, 'image/avif', forever, undefined],
  [font, font, 'font/woff2', forever, undefined],
  ['articles/größe/index.html', 'articles/gr%C3%B6%C3%9Fe/', html, aMoment, undefined],
] as const

const packed = files.filter(([file]) => existsSync(path.join(folder, `${file}.br`)))

const servers: Readonly<Record<string, () => Promise<Started>>> = {
  nginx: () => startNginx(folder),
  'npm start': async () => {
    const served = await serveSite({ folder, basePath: publication.basePath, port: 0 })
    if (served.kind === 'failed') return expect.fail(served.reason)
    return { port: Number(new URL(served.address).port), stop: served.close }
  },
}

describe.each(Object.entries(servers))('%s', (_, start) => {
  let server: Started | undefined
  beforeAll(async () => {
    server = await start()
  })
  afterAll(async () => {
    await server?.stop()
  })

  const get = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask(server?.port ?? 0, address, headers)
  const inside = (
    address: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => get(`/reader/${address}`, headers)

  test.each(files)('%s', async (file, address, type, caching, pages) => {
    const { status, headers, body } = await inside(address)
    expect({
      status,
      type: headers['content-type'],
      encoding: headers['content-encoding'],
      caching: headers['cache-control'],
      pages: headers['access-control-allow-origin'],
    }).toEqual({ status: 200, type, encoding: undefined, caching, pages })
    expect(body.equals(read(file))).toBe(true)
  })

  test('an address whose letters are written in parts leads to its page', async () => {
    const answer = await inside('articles/gro%CC%88%C3%9Fe/?a=1')
    const to = answer.headers.location
    const { status, body } = to === undefined ? answer : await get(to)
    expect([status, String(body)]).toEqual([200, '<p>Size</p>'])
  })

  test('pages and programs are among what the build has compressed, pictures are not', () => {
    expect(packed.map(([file]) => file)).toEqual(
      expect.arrayContaining(['index.html', 'feed.xml', 'sw.js', script]),
    )
    expect(packed.map(([file]) => file)).not.toContain(picture)
  })

  test.each(packed)('%s, packed', async (file, address, type) => {
    for (const [accepted, encoding, suffix] of [
      ['gzip, deflate, br, zstd', 'br', '.br'],
      ['gzip', 'gzip', '.gz'],
    ] as const) {
      const { status, headers, body } = await inside(address, { 'accept-encoding': accepted })
      expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
        200,
        encoding,
        type,
      ])
      expect(headers.vary).toBe('Accept-Encoding')
      expect(headers['content-length']).toBe(String(body.length))
      expect(body.equals(read(file + suffix))).toBe(true)
      const plain = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)
      expect(plain.equals(read(file))).toBe(true)
    }
    expect((await inside(address)).headers.vary).toBe('Accept-Encoding')
  })

  test('a picture stays as it is', async () => {
    const { headers } = await inside(picture, { 'accept-encoding': 'gzip, br' })
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
  })

  test.each(['', 'articles/pier/', 'search/', 'pagefind/pagefind.js', 'feed.xml'])(
    '/reader/%s is guarded as `_headers` says',
    async (address) => {
      const { headers } = await inside(address)
      const said = headersFor(read('_headers').toString(), `/reader/${address}`)
      expect(said.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers).toMatchObject(Object.fromEntries(said))
    },
  )

  test.each([
    '/reader/nothing/',
    '/reader/nothing.html',
    '/elsewhere/',
    '/reader/images/',
    '/reader/articles/',
    '/reader/_headers',
    '/reader/_redirects',
    '/reader/index.html.br',
    '/reader/sw.js.gz',
    '/reader/.secret',
    '/reader/articles/.git/config',
  ])('%s is not found, and says so with the page for it', async (address) => {
    const { status, headers, body } = await get(address)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      404,
      html,
      'no-store',
    ])
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(body.equals(read('404.html'))).toBe(true)
  })

  test.each([
    '/reader/../../../../etc/passwd',
    '/reader/..%2f..%2f..%2f..%2fetc/passwd',
    '/reader/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/reader../etc/passwd',
    '/reader/%00',
  ])('%s leads to nothing', async (address) => {
    const { status, body } = await get(address)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('root:x:')
  })

  test.each([
    ['/reader/fog/', '/reader/articles/fog/'],
    ['/reader/fog/?from=mail', '/reader/articles/fog/?from=mail'],
    ['/reader/2025/z%C3%BCrich-im-nebel/', '/reader/articles/fog/'],
  ])('the old address %s has moved for good, to %s', async (from, to) => {
    const { status, headers } = await get(from)
    expect([status, headers.location]).toEqual([301, to])
  })

  test.each([
    ['/reader/articles/pier', '/reader/articles/pier/'],
    ['/reader/articles/pier?from=mail', '/reader/articles/pier/?from=mail'],
    ['/reader/articles/gr%C3%B6%C3%9Fe', '/reader/articles/gr%C3%B6%C3%9Fe/'],
    ['/reader', '/reader/'],
    ['/', '/reader/'],
  ])('%s leads to %s', async (from, to) => {
    const { status, headers } = await get(from)
    // Either of the two for good; the front of a host may get another use.
    expect([301, 302, 308]).toContain(status)
    expect(headers.location).toBe(to)
  })

  test.each(['', 'gzip', 'br'])(
    'what is unchanged is not sent twice, packed: %s',
    async (packing) => {
      const asked = { 'accept-encoding': packing }
      const { headers } = await inside('articles/pier/', asked)
      const again = await inside('articles/pier/', {
        ...asked,
        'if-none-match': headers.etag ?? '',
      })
      expect([again.status, again.body.length]).toEqual([304, 0])
      expect(again.headers['cache-control']).toBe(aMoment)
    },
  )

  test.each([
    ['bytes=2-9', 2, 9],
    ['bytes=0-0', 0, 0],
    ['bytes=0-', 0, -1],
    ['bytes=2-999999999', 2, -1],
    ['bytes=-1', -1, -1],
    ['bytes=-999999999', 0, -1],
  ])('%s of a picture', async (range, first, last) => {
    const whole = read(picture)
    const [from, to] = [first, last].map((place) => (place < 0 ? whole.length + place : place))
    const { status, headers, body } = await inside(picture, { range })
    expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to}/${whole.length}`])
    expect(body.equals(whole.subarray(from, (to ?? 0) + 1))).toBe(true)
  })

  test.each(['bytes=999999999-', 'bytes=-0'])('%s of a picture: there is none', async (range) => {
    const { status, headers } = await inside(picture, { range })
    expect([status, headers['content-range']]).toEqual([416, `bytes */${read(picture).length}`])
  })

  test('a part is sent to who has the rest of the same version', async () => {
    const { etag = '', 'last-modified': changed = '' } = (await inside(picture)).headers
    const statuses = await Promise.all(
      [etag, changed, '"another"', 'Sun, 29 Nov 2015 17:15:13 GMT'].map(
        async (version) =>
          (await inside(picture, { range: 'bytes=2-9', 'if-range': version })).status,
      ),
    )
    expect(statuses).toEqual([206, 206, 200, 200])
  })

  test('a reader’s own version is recognised however it is said', async () => {
    const { etag = '', 'last-modified': changed = '' } = (await inside(picture)).headers
    const asked: readonly Readonly<Record<string, string>>[] = [
      { 'if-none-match': `"a", W/"b", ${etag}` },
      { 'if-none-match': `W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': changed },
      { 'if-none-match': '"a"', 'if-modified-since': changed },
      { 'if-modified-since': 'Sun, 29 Nov 2015 17:15:13 GMT' },
      { 'if-match': '"a"' },
      { 'if-match': etag },
    ]
    const statuses = await Promise.all(
      asked.map(async (conditions) => (await inside(picture, conditions)).status),
    )
    expect(statuses).toEqual([304, 304, 304, 304, 200, 200, 412, 200])
  })

  test('HEAD says what GET says', async () => {
    for (const packing of ['', 'br']) {
      const asked = { 'accept-encoding': packing }
      const [get, head] = [await inside('', asked), await inside('', { ...asked, method: 'HEAD' })]
      expect([head.status, head.body.length]).toEqual([200, 0])
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
    }
  })

  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    const { status, headers } = await inside('', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

test('where a host reads no redirects, a page at the old address leads on', async () => {
  const site = await readSite(publication.out, publication.basePath)
  expect([...site.oldAddresses.keys()]).toEqual([
    '2025/zürich-im-nebel/index.html',
    'fog/index.html',
  ])
  expect(deadLinks({ ...site, pages: new Map([...site.pages, ...site.oldAddresses]) })).toEqual([])
  expect(await htmlFaults(site.oldAddresses)).toEqual([])
  expect(site.oldAddresses.get('fog/index.html')).toContain(
    '<meta http-equiv="refresh" content="0; url=/reader/articles/fog/">',
  )
})
