/** Pages as Next's own server renders them, one at a time. */

import { createServer, get, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import path from 'node:path'
import { format } from 'node:util'
import { z } from 'zod'
import { givePage } from '#lib/archive/pages/given-page.ts'
import type { PageOrder, Renderer } from '#lib/build/pages/page-maker.ts'
import { nothingHereFile } from '#lib/build/pages/pages-of.ts'

type Next = (options: { readonly dev: boolean; readonly dir: string }) => {
  readonly prepare: () => Promise<void>
  readonly getRequestHandler: () => RequestListener
}

const nextSchema = z.custom<Next>((loaded) => typeof loaded === 'function')

/** @returns asks Next for a page, which finds its value in the process; it fails where Next does */
export function nextRenderer({ project }: Pick<PageOrder, 'project'>): Renderer {
  process.chdir(project)
  const said: string[] = []
  console.error = (...words: readonly unknown[]) => said.push(format(...words))
  const server = started(project)
  // Whoever asks for a page hears of it; until then there may be nobody.
  server.catch(() => undefined)
  return async (file, value) => {
    said.length = 0
    givePage(value)
    const { status, text } = await answerOf(await server, addressOf(file))
    if (status === expectedStatus(file)) return text
    throw new Error(said[0] ?? `Next answered with ${status}, though the archive lists it`)
  }
}

async function started(project: string): Promise<Server> {
  // Not as an import: it is loaded from where it is installed, and would be bundled otherwise.
  const next = nextSchema.parse(createRequire(path.join(project, 'package.json'))('next'))
  const app = next({ dev: false, dir: project })
  await app.prepare()
  const server = createServer(app.getRequestHandler())
  // Never closed for idling: the page asked for after a pause would cross the closing on its way.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

function addressOf(file: string): string {
  if (file === nothingHereFile) return '/_not-found/'
  const steps = file.replace(/index\.html$/u, '').split('/')
  return `/${steps.map(encodeURIComponent).join('/')}`
}

function expectedStatus(file: string): number {
  return file === nothingHereFile ? 404 : 200
}

type Answer = { readonly status: number; readonly text: string }

function answerOf(server: Server, target: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = get({ port: portOf(server), path: target }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString('utf8'),
        }),
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
