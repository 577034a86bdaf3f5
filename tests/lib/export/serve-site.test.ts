import { request } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { portProblem, serveSite } from '#lib/export/serve-site.ts'
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

test('part of a picture', async () => {
  const { ask } = await serving()
  const { status, headers, body } = await ask('/images/tail-3f2a.png', { range: 'bytes=2-4' })
  expect([status, headers['content-range']]).toEqual([206, 'bytes 2-4/10'])
  expect(new Uint8Array(body)).toEqual(picture.slice(2, 5))
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
