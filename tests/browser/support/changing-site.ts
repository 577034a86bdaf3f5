/** A site that is edited, loses articles, breaks and cannot be reached, while a reader has it open. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { test as withTools } from './page-with-tools.ts'

export type ChangingSite = {
  /** Of the front page. */
  readonly address: string
  /** Addresses that were asked for, in their order, while it grows. */
  readonly asked: readonly string[]
  /** From now on an address answers so; `null` as the site does. */
  readonly change: (path: string, to: Change | null) => void
  /** Whether anything answers. */
  readonly reachable: (isReachable: boolean) => void
  readonly close: () => Promise<void>
}

/** A new text, a status in the place of the page, or nothing for as long as the reader waits. */
export type Change = ((html: string) => string) | number | 'silence'

/** Each test has one to itself, on a host and port that nothing is kept for yet. */
export const test = withTools.extend<{ site: ChangingSite }>({
  site: async ({ baseURL }, provide) => {
    const site = await changingSite(baseURL ?? '')
    await provide(site)
    await site.close()
  },
})

/** @param site the address of its front page */
async function changingSite(site: string): Promise<ChangingSite> {
  const base = new URL(site).pathname
  const asked: string[] = []
  const changes = new Map<string, Change>()
  let isReachable = true

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.url ?? ''
    asked.push(address)
    if (!isReachable) {
      request.socket.destroy()
      return
    }
    const change = changes.get(address)
    if (change === 'silence') return
    const given = await fetch(new URL(address, site), { redirect: 'manual' })
    const type = given.headers.get('content-type') ?? ''
    const headers = {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': given.headers.get('content-security-policy') ?? '',
      ...(given.headers.has('location') ? { location: given.headers.get('location') ?? '' } : {}),
    }
    const bytes = Buffer.from(await given.arrayBuffer())
    const text = typeof change === 'function' ? change(bytes.toString('utf8')) : bytes
    response.writeHead(typeof change === 'number' ? change : given.status, headers)
    response.end(typeof change === 'number' ? `Status ${change}` : text)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('No port was given')
  return {
    address: `http://localhost:${bound.port}${base}`,
    asked,
    change: (path, to) => {
      if (to === null) changes.delete(base + path)
      else changes.set(base + path, to)
    },
    reachable: (now) => {
      isReachable = now
      if (!now) server.closeAllConnections()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
