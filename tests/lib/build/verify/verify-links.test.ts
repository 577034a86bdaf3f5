import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { lostLinks } from '#lib/build/verify/verify-links.ts'
import { linksIn } from '#lib/build/verify/outside-links.ts'
import { isInOwnNetwork } from '#lib/build/verify/web-address.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const now = Date.UTC(2026, 10, 20)

/** A server of somebody else's, and what it was asked. */
async function aServer() {
  const asked: string[] = []
  let [open, most] = [0, 0]
  const server = createServer(({ method = '', url = '' }: IncomingMessage, response) => {
    asked.push(`${method} ${url}`)
    open += 1
    most = Math.max(most, open)
    setImmediate(() => {
      open -= 1
      const status = { '/gone': 404, '/busy': 503, '/pages-only': method === 'HEAD' ? 405 : 200 }[
        url
      ]
      response.writeHead(status ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { at: `http://127.0.0.1:${port}`, asked, most: () => most }
}

const asking = { isRefused: () => Promise.resolve(false), told: () => undefined }

test('what is gone, and what nobody can say, is named with the pages that lead there', async () => {
  const { at, asked, most } = await aServer()
  const folder = temporaryFolder({
    'index.html': `<a href="${at}/there#part">a</a><a href="${at}/gone">b</a><a href="/own/">c</a>`,
    'a/index.html': `<a href="${at}/gone">b</a><a href="${at}/busy">d</a><a href="${at}/pages-only">e</a>`,
  })
  const options = { folder, now, cache: temporaryFolder(), ...asking }
  const lost = [
    {
      address: `${at}/busy`,
      answer: { kind: 'unknown', reason: 'answers with 503' },
      pages: ['a/index.html'],
    },
    {
      address: `${at}/gone`,
      answer: { kind: 'gone', reason: 'answers with 404' },
      pages: ['a/index.html', 'index.html'],
    },
  ]
  expect(await lostLinks(options)).toEqual({ asked: 4, lost })
  expect(asked).toEqual([
    'HEAD /busy',
    'GET /busy',
    'HEAD /gone',
    'GET /gone',
    'HEAD /pages-only',
    'GET /pages-only',
    'HEAD /there',
  ])
  expect(most()).toBe(1)
  // What was there is not asked again within a day.
  expect(await lostLinks({ ...options, now: now + 1000 })).toEqual({ asked: 2, lost })
  expect(await lostLinks({ ...options, now: now + 25 * 3_600_000 })).toEqual({ asked: 4, lost })
})

test('a server that is not known is gone, unless nobody is', async () => {
  const { at } = await aServer()
  const nowhere = 'https://nobody.invalid/'
  const [one, both] = [
    `<a href="${nowhere}">a</a>`,
    `<a href="${nowhere}">a</a><a href="${at}/">b</a>`,
  ]
  const answers = async (html: string) => {
    const folder = temporaryFolder({ 'index.html': html })
    const { lost } = await lostLinks({ folder, now, cache: temporaryFolder(), ...asking })
    return lost.map(({ answer }) => answer)
  }
  expect(await answers(both)).toEqual([{ kind: 'gone', reason: 'there is no such server' }])
  expect(await answers(one)).toEqual([
    { kind: 'unknown', reason: 'could not be asked: is there a network?' },
  ])
})

test('nobody is asked in the network of whoever asks', async () => {
  const { at, asked } = await aServer()
  const folder = temporaryFolder({ 'index.html': `<a href="${at}/admin">a</a>` })
  const { lost } = await lostLinks({
    ...{ folder, now, cache: temporaryFolder(), told: () => undefined },
    isRefused: isInOwnNetwork,
  })
  expect(lost.map(({ answer }) => answer)).toEqual([
    { kind: 'unknown', reason: 'lies in your own network, and was not asked' },
  ])
  expect(asked).toEqual([])
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '[::1]',
  '[fd00::1]',
  'localhost',
])('%s is in it', async (host) => {
  expect(await isInOwnNetwork(host)).toBe(true)
})

test.each(['1.1.1.1', '172.32.0.1', '[2606:4700::1111]'])('%s is not', async (host) => {
  expect(await isInOwnNetwork(host)).toBe(false)
})

test('only what a reader can follow to the web counts, whatever the HTML', () => {
  expect(
    linksIn(
      '<link rel="canonical" href="https://a.example/"><a href="https://b.example/x?y=1&amp;z#p">b</a>' +
        '<a href="mailto:c@example.org">c</a><a href="HTTP://d.example/">d</a><a>e</a><a href="https://[">f</a>',
    ),
  ).toEqual(['https://b.example/x?y=1&z', 'HTTP://d.example/'])
})
