/** Pages as Next's own server makes them, one at a time, for a build that asks for their files. */

import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import path from 'node:path'
import { format } from 'node:util'

/** What all pages have in common; plain data, so that it can go to another process. */
export type RenderOrder = {
  /** The folder that holds what Next has compiled. */
  readonly project: string
  /** What every address of the site begins with, `''` or `/reader`. */
  readonly basePath: string
  /** Where the pages go. */
  readonly staging: string
}

type Next = (options: { readonly dev: boolean; readonly dir: string }) => {
  readonly prepare: () => Promise<void>
  readonly getRequestHandler: () => Parameters<typeof createServer>[1] & object
}

/** @returns makes the page of this file, a path within the site, and fails where Next cannot */
export function pageRenderer(order: RenderOrder): (file: string) => Promise<null> {
  process.chdir(order.project)
  const said: string[] = []
  console.error = (...words: readonly unknown[]) => said.push(format(...words))
  const server = started(order.project)
  return async (file) => {
    said.length = 0
    const page = await answerOf(await server, `${order.basePath}${addressOf(file)}`)
    if (page.status !== expectedStatus(file)) {
      throw new Error(said[0] ?? `Next answered with ${page.status}`)
    }
    const place = path.join(order.staging, file)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, page.body)
    return null
  }
}

async function started(project: string): Promise<Server> {
  // Not as an import: it is loaded from where it is installed, and would be bundled otherwise.
  const next: Next = createRequire(path.join(project, 'package.json'))('next')
  const app = next({ dev: false, dir: project })
  await app.prepare()
  const server = createServer(app.getRequestHandler())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

const notFoundFile = '404.html'

function addressOf(file: string): string {
  if (file === notFoundFile) return '/_not-found/'
  const steps = file.replace(/index\.html$/u, '').split('/')
  return `/${steps.map(encodeURIComponent).join('/')}`
}

function expectedStatus(file: string): number {
  return file === notFoundFile ? 404 : 200
}

type Answer = { readonly status: number; readonly body: Buffer }

function answerOf(server: Server, target: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = get({ port: portOf(server), path: target }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }),
      )
    })
    asked.once('error', reject)
  })
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
