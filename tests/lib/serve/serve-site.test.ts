import { request } from 'node:http'
import { connect } from 'node:net'
import { renameSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { portProblem, serveSite } from '#lib/serve/serve-site.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5])
const headers = (pattern: string, caching: string): string =>
  `${pattern}\n  cache-control: ${caching}\n  x-content-type-options: nosniff\n`
const aMoment = 'public, max-age=60, stale-while-revalidate=600'
const forever = 'public, max-age=31536000, immutable'
const headersOf = (basePath: string): string =>
  [
    headers(`${basePath}/`, aMoment),
    headers(`${basePath}/feed.xml`, aMoment),
    headers(`${basePath}/404.html`, aMoment),
    headers(`${basePath}/articles/*`, aMoment),
    headers(`${basePath}/assets/*`, forever),
    headers(`${basePath}/images/*`, forever),
  ].join('\n')

const site = {
  'out/index.html': '<p>Front</p>',
  'out/404.html': '<p>Not here</p>',
  'out/articles/tail/index.html': '<p>Tail</p>',
  'out/articles/tail/article.md': '# Tail',
  'out/articles/größe/index.html': '<p>Size</p>',
  'out/feed.xml': '<rss/>',
  'out/.secret': 'secret',
  'out/assets/site-1.css': 'p{}',
  'out/images/tail-3f2a.png': picture,
  'out/images/odd $&+,;=@.png': picture,
  'secret.txt': 'secret',
}

const compressedAndPlain: readonly Record<string, string>[] = [{ 'accept-encoding': 'br' }, {}]

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

async function serving(basePath = ''): Promise<{ folder: string; ask: typeof ask; port: number }> {
  const folder = path.join(temporaryFolder({ ...site, 'out/_headers': headersOf(basePath) }), 'out')
  const served = await serveSite({ folder, basePath, port: 0 })
  if (served.kind === 'failed') return expect.fail(served.reason)
  onTestFinished(served.close)
  const port = Number(new URL(served.address).port)
  expect(served.address).toBe(`http://localhost:${port}${basePath}/`)
  const ask = (
    target: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      // node:http and not fetch, which would mend `..` in the path before sending it.
      const asked = request({ port, path: target, method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
      })
      asked.on('error', reject)
      asked.end()
    })
  return { folder, ask, port }
}

test('keeps a connection over the pauses of a reader', async () => {
  const { ask } = await serving()
  const { headers } = await ask('/', { connection: 'keep-alive' })
  expect(headers['keep-alive']).toBe('timeout=75')
})

test('a page, with the headers of a page', async () => {
  const { ask } = await serving()
  const { status, headers, body } = await ask('/articles/tail/')
  expect(status).toBe(200)
  expect(body.toString()).toBe('<p>Tail</p>')
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '11',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  })
})

test.each([
  [
    '/feed.xml',
    'application/rss+xml; charset=utf-8',
    'public, max-age=60, stale-while-revalidate=600',
  ],
  [
    '/articles/tail/article.md',
    'text/markdown; charset=utf-8',
    'public, max-age=60, stale-while-revalidate=600',
  ],
  ['/assets/site-1.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/images/tail-3f2a.png', 'image/png', 'public, max-age=31536000, immutable'],
])('%s goes out as %s, kept as %s', async (target, type, caching) => {
  const { ask } = await serving()
  const { status, headers } = await ask(target)
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching])
})

test('an address of a page without its slash leads to the one with it, query kept', async () => {
  const { ask } = await serving()
  const { status, headers } = await ask('/articles/tail?from=feed')
  expect([status, headers.location]).toEqual([308, '/articles/tail/?from=feed'])
})

test('a query, escapes and other scripts in the path', async () => {
  const { ask } = await serving()
  expect((await ask('/articles/tail/?a=b')).body.toString()).toBe('<p>Tail</p>')
  expect((await ask('/articles/gr%C3%B6%C3%9Fe/')).body.toString()).toBe('<p>Size</p>')
  // With the dots as a letter of their own, as a Mac names its files.
  expect((await ask('/articles/gro%CC%88%C3%9Fe/')).body.toString()).toBe('<p>Size</p>')
  expect((await ask('/articles/gr%C3%B6%C3%9Fe')).headers.location).toBe(
    '/articles/gr%C3%B6%C3%9Fe/',
  )
  expect((await ask('/images/odd%20%24%26%2B%2C%3B%3D%40.png')).status).toBe(200)
})

test.each([
  '/nothing/',
  '/nothing.html',
  '/feed.xml/',
  '/.secret',
  '/articles/',
  '/articles//tail/',
  '//articles/tail',
  '/%',
  '/%00',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/articles/..%5c..%5c..%5csecret.txt',
  '/articles/tail/../../../secret.txt',
])('%s is not found, and says so with the page for it', async (target) => {
  const { ask } = await serving()
  const { status, headers, body } = await ask(target)
  expect([status, headers['content-type'], body.toString()]).toEqual([
    404,
    'text/html; charset=utf-8',
    '<p>Not here</p>',
  ])
})

test('text is compressed as the browser asks, and another time not at all', async () => {
  const { ask } = await serving()
  const br = await ask('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(br.headers['content-encoding']).toBe('br')
  expect(br.headers['content-length']).toBe(String(br.body.length))
  expect(brotliDecompressSync(br.body).toString()).toBe('<p>Front</p>')
  const gzip = await ask('/', { 'accept-encoding': 'gzip' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe('<p>Front</p>')
  const plain = await ask('/')
  expect(plain.headers['content-encoding']).toBeUndefined()
  const png = await ask('/images/tail-3f2a.png', { 'accept-encoding': 'br' })
  expect(png.headers['content-encoding']).toBeUndefined()
  expect(new Uint8Array(png.body)).toEqual(picture)
})

test('what the build compressed goes out as it is, and has no address of its own', async () => {
  const { ask, folder } = await serving()
  writeFiles(folder, { 'index.html.br': 'by the build', 'index.html.gz': 'by the build too' })
  for (const [encoding, body] of [
    ['br', 'by the build'],
    ['gzip', 'by the build too'],
  ] as const) {
    const answer = await ask('/', { 'accept-encoding': encoding })
    expect([answer.headers['content-encoding'], answer.body.toString()]).toEqual([encoding, body])
  }
  expect((await ask('/')).body.toString()).toBe('<p>Front</p>')
  expect((await ask('/index.html.br')).status).toBe(404)
})

test('an unchanged file is not sent twice', async () => {
  const { ask } = await serving()
  for (const headers of compressedAndPlain) {
    const etag = String((await ask('/', headers)).headers.etag)
    const again = await ask('/', { ...headers, 'if-none-match': etag })
    expect([again.status, again.body.length]).toEqual([304, 0])
  }
})

const png = '/images/tail-3f2a.png'
const wholePng = [...picture]

/** Range, status, what is said of it, and the bytes. */
test.each([
  ['bytes=2-4', 206, 'bytes 2-4/10', wholePng.slice(2, 5)],
  ['bytes=0-0', 206, 'bytes 0-0/10', wholePng.slice(0, 1)],
  ['bytes=0-', 206, 'bytes 0-9/10', wholePng],
  ['bytes=8-', 206, 'bytes 8-9/10', wholePng.slice(8)],
  ['bytes=8-99', 206, 'bytes 8-9/10', wholePng.slice(8)],
  ['bytes=-1', 206, 'bytes 9-9/10', wholePng.slice(9)],
  ['bytes=-99', 206, 'bytes 0-9/10', wholePng],
  ['bytes=10-', 416, 'bytes */10', null],
  ['bytes=99-100', 416, 'bytes */10', null],
  ['bytes=-0', 416, 'bytes */10', null],
  ['bytes=5-2', 200, undefined, wholePng],
  ['bytes=0-0,2-4', 200, undefined, wholePng],
  ['bytes=a-b', 200, undefined, wholePng],
  ['lines=0-1', 200, undefined, wholePng],
] as const)('%s of a picture', async (range, status, said, bytes) => {
  const { ask } = await serving()
  const { body, ...answer } = await ask(png, { range })
  expect([answer.status, answer.headers['content-range']]).toEqual([status, said])
  expect(answer.headers['accept-ranges']).toBe('bytes')
  if (bytes === null) {
    expect([answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      'text/plain; charset=utf-8',
      'no-store',
    ])
  } else {
    expect([...body]).toEqual(bytes)
    expect(answer.headers['content-length']).toBe(String(bytes.length))
  }
})

test('a part of the version that the reader has, else all of the one that is there', async () => {
  const { ask } = await serving()
  const { headers } = await ask(png)
  const [etag, changed] = [String(headers.etag), String(headers['last-modified'])]
  const statusFor = async (ifRange: string): Promise<number> =>
    (await ask(png, { range: 'bytes=2-4', 'if-range': ifRange })).status
  expect(await statusFor(etag)).toBe(206)
  expect(await statusFor(changed)).toBe(206)
  expect(await statusFor(`W/${etag}`)).toBe(200)
  expect(await statusFor('"another"')).toBe(200)
  expect(await statusFor('Sun, 29 Nov 2015 17:15:13 GMT')).toBe(200)
})

test('a range is a range of what is sent, packed or not, and only GET has one', async () => {
  const { ask } = await serving()
  for (const packing of compressedAndPlain) {
    const whole = await ask('/', packing)
    const { status, headers, body } = await ask('/', { ...packing, range: 'bytes=3-5' })
    expect([status, headers['content-range'], headers['content-encoding']]).toEqual([
      206,
      `bytes 3-5/${whole.body.length}`,
      whole.headers['content-encoding'],
    ])
    expect(body).toEqual(whole.body.subarray(3, 6))
    expect(headers.etag).toBe(whole.headers.etag)
    const head = await ask('/', { ...packing, range: 'bytes=3-5' }, 'HEAD')
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' })
  }
})

test.each([
  ['the one that it has', (etag: string) => ({ 'if-none-match': etag }), 304],
  ['it as a weak one', (etag: string) => ({ 'if-none-match': `W/${etag}` }), 304],
  ['it among others', (etag: string) => ({ 'if-none-match': `"a", W/"b", ${etag}` }), 304],
  ['any', () => ({ 'if-none-match': '*' }), 304],
  ['another', () => ({ 'if-none-match': '"a"' }), 200],
  ['a date that is past', () => ({ 'if-modified-since': 'Sun, 29 Nov 2015 17:15:13 GMT' }), 200],
  ['a later date', () => ({ 'if-modified-since': 'Sun, 29 Nov 2099 17:15:13 GMT' }), 304],
  ['no date', () => ({ 'if-modified-since': 'soon' }), 200],
  ['another, wanting it changed', () => ({ 'if-match': '"a"' }), 412],
  ['that one, not wanting it changed', (etag: string) => ({ 'if-match': etag }), 200],
] as const)('asked with %s: GET and HEAD answer the same', async (_, asked, status) => {
  const { ask } = await serving()
  for (const packing of compressedAndPlain) {
    const first = await ask('/', packing)
    const conditions = { ...packing, ...asked(String(first.headers.etag)) }
    const [get, head] = [await ask('/', conditions), await ask('/', conditions, 'HEAD')]
    expect([get.status, head.status, head.body.length]).toEqual([status, status, 0])
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
    if (status !== 304) continue
    const { etag, vary, 'cache-control': caching } = first.headers
    expect(get.headers).toMatchObject({ etag, vary, 'cache-control': caching })
    expect([get.headers['content-type'], get.headers['content-length']]).toEqual([
      undefined,
      undefined,
    ])
  }
})

test('each form of a page has a version of its own', async () => {
  const { ask } = await serving()
  const etags = await Promise.all(
    ['br', 'gzip', ''].map(async (packing) =>
      String((await ask('/', { 'accept-encoding': packing })).headers.etag),
    ),
  )
  expect(new Set(etags).size).toBe(3)
  for (const etag of etags) expect(etag).toMatch(/^"[^"]+"$/u)
})

test('what a link leads out of the site to is not shown', async () => {
  const { ask, folder } = await serving()
  const outside = path.join(path.dirname(folder), 'secret.txt')
  symlinkSync(outside, path.join(folder, 'a.txt'))
  symlinkSync(path.dirname(folder), path.join(folder, 'around'))
  symlinkSync(outside, path.join(folder, 'feed.xml.br'))
  symlinkSync('/dev/zero', path.join(folder, 'zero.txt'))
  symlinkSync('nowhere', path.join(folder, 'nowhere.txt'))
  symlinkSync('articles', path.join(folder, 'stories'))
  for (const target of ['/a.txt', '/around', '/around/secret.txt', '/zero.txt', '/nowhere.txt']) {
    const { status, body } = await ask(target)
    expect([target, status, body.toString()]).toEqual([target, 404, '<p>Not here</p>'])
  }
  const { body } = await ask('/feed.xml', { 'accept-encoding': 'br' })
  expect(brotliDecompressSync(body).toString()).toBe('<rss/>')
  // Inside the site a link is as good as a file.
  expect((await ask('/stories/tail/')).body.toString()).toBe('<p>Tail</p>')
})

test('nor is it in the place of the page for what is not found', async () => {
  const { ask, folder } = await serving()
  renameSync(path.join(folder, '404.html'), path.join(folder, 'other.html'))
  symlinkSync('../secret.txt', path.join(folder, '404.html'))
  expect((await ask('/nothing/')).body.toString()).toBe('Not found\n')
})

test('the folder itself may be a link, and lead to another one while the server runs', async () => {
  const project = temporaryFolder({
    '1/index.html': 'one',
    '2/index.html': 'two',
    '1/_headers': '/\n  x-site: one\n',
    '2/_headers': '/\n  x-site: two\n',
  })
  const folder = path.join(project, 'out')
  symlinkSync('1', folder)
  const served = await serveSite({ folder, basePath: '', port: 0 })
  if (served.kind === 'failed') return expect.fail(served.reason)
  onTestFinished(served.close)
  const first = await fetch(served.address)
  expect([await first.text(), first.headers.get('x-site')]).toEqual(['one', 'one'])
  symlinkSync('2', `${folder}-2`)
  renameSync(`${folder}-2`, folder)
  const second = await fetch(served.address)
  expect([await second.text(), second.headers.get('x-site')]).toEqual(['two', 'two'])
})

test('HEAD has the headers of GET and no body; other methods are refused', async () => {
  const { ask } = await serving()
  for (const headers of compressedAndPlain) {
    const [head, get] = [await ask('/', headers, 'HEAD'), await ask('/', headers)]
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  }
  const missing = await ask('/nothing/', {}, 'HEAD')
  expect([missing.status, missing.body.length]).toEqual([404, 0])
  const post = await ask('/', {}, 'POST')
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('under a base path, and nowhere else', async () => {
  const { ask } = await serving('/reader')
  expect((await ask('/reader/articles/tail/')).body.toString()).toBe('<p>Tail</p>')
  expect((await ask('/reader/articles/tail')).headers.location).toBe('/reader/articles/tail/')
  expect((await ask('/')).headers.location).toBe('/reader/')
  expect((await ask('/reader')).headers.location).toBe('/reader/')
  expect((await ask('/articles/tail/')).status).toBe(404)
  expect((await ask('/readers/')).status).toBe(404)
})

test('a build made meanwhile is seen', async () => {
  const { ask, folder } = await serving()
  await ask('/', { 'accept-encoding': 'br' })
  writeFiles(folder, { 'index.html': '<p>A newer and longer front</p>' })
  const { body } = await ask('/', { 'accept-encoding': 'br' })
  expect(brotliDecompressSync(body).toString()).toBe('<p>A newer and longer front</p>')
})

test('without a page for it, what is not found is said in plain words', async () => {
  const folder = temporaryFolder()
  const served = await serveSite({ folder, basePath: '', port: 0 })
  if (served.kind === 'failed') return expect.fail(served.reason)
  onTestFinished(served.close)
  const answer = await fetch(served.address)
  expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n'])
})

test('a request that is no HTTP does not end the server', async () => {
  const { ask, port } = await serving()
  await new Promise<void>((resolve) => {
    const socket = connect({ port }, () => {
      socket.end('nonsense\r\n\r\n')
    })
    socket.on('close', () => resolve()).resume()
  })
  expect((await ask('/')).status).toBe(200)
})

test('a port that another program has is said in one line', async () => {
  const { port } = await serving()
  expect(await portProblem(port)).toBe(
    `Unexpected program on port ${port}, expected a free port: stop that program or set PORT`,
  )
  expect(await portProblem(0)).toBeNull()
})
