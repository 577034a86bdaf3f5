/** Shows `out/` the way the hosts do: addresses, redirects, compression, headers. */

import { realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { acceptedEncoding } from '#lib/serve/accepted-encoding.ts'
import { type Compress, compressor } from '#lib/serve/compressed.ts'
import { headerBlocks, headersAmong } from '#lib/serve/headers-file.ts'
import { typeOf } from '#lib/serve/hosts/file-types.ts'
import { locate, type LocatedFile } from '#lib/serve/locate.ts'
import { redirectOf, redirectTable } from '#lib/serve/redirects-of.ts'
import { rememberedText } from '#lib/serve/remembered-text.ts'
import { type Form, formOfBytes, formOfFile, sendForm } from '#lib/serve/send-form.ts'
import { isText } from '#lib/serve/served-headers.ts'
import { readPlain } from '#lib/system/plain-file.ts'

export type ServeOptions = {
  /** A function is asked again at each request. */
  readonly folder: string | (() => string)
  /** `''`, or `/reader`: what every address begins with. */
  readonly basePath: string
  /** 0 for any that is free. */
  readonly port: number
  /** Asked first. @returns whether it has answered */
  readonly before?: Answer
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

export type Served =
  | { readonly kind: 'serving'; readonly address: string; readonly close: () => Promise<void> }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * How long a connection is kept that nothing is asked on. Node's own 5 s fall into the pauses of
 * readers and of proxies, whose next request may cross the closing on its way; nginx keeps it as long.
 */
const idleMilliseconds = 75_000

export async function serveSite({
  folder,
  basePath,
  port,
  before = () => Promise.resolve(false),
}: ServeOptions): Promise<Served> {
  const answer = answers(folder, basePath, before)
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // One answer that fails, because a build took its file away, must not end the server.
      console.error(error instanceof Error ? error.message : error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.keepAliveTimeout = idleMilliseconds
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve)
    server.listen(port, () => resolve(null))
  })
  if (problem !== null) return { kind: 'failed', reason: whyNotListening(problem, port) }
  const bound = server.address()
  const given = bound !== null && typeof bound === 'object' ? bound.port : port
  return {
    kind: 'serving',
    address: `http://localhost:${given}${basePath}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Why no server could listen there, or `null`. */
export async function portProblem(port: number): Promise<string | null> {
  const tried = await serveSite({ folder: '.', basePath: '', port })
  if (tried.kind === 'failed') return tried.reason
  await tried.close()
  return null
}

function whyNotListening(error: NodeJS.ErrnoException, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Unexpected program on port ${port}, expected a free port: stop that program or set PORT`
    case 'EACCES':
      return `Unexpected refusal of port ${port} by the system, expected one above 1023: set PORT`
    default:
      return error.message
  }
}

function answers(
  folder: ServeOptions['folder'],
  basePath: string,
  before: Answer,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const compress = compressor()
  const redirectsIn = rememberedText(redirectTable)
  const headersIn = rememberedText(headerBlocks)

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    if (await before(request, response)) return
    // Once for each request: it is answered out of one version of the site.
    const now = typeof folder === 'string' ? folder : folder()
    const root = await realpath(now).catch(() => now)
    const old = redirectOf(await redirectsIn(path.join(root, '_redirects')), request.url ?? '')
    if (old !== null) {
      response.writeHead(301, { location: old }).end()
      return
    }
    const setHeaders = async (file: string): Promise<void> => {
      const blocks = await headersIn(path.join(root, '_headers'))
      const address = `${basePath}/${encodeURI(file.replace(/(^|\/)index\.html$/u, '$1'))}`
      for (const [name, value] of headersAmong(blocks, address)) response.setHeader(name, value)
      response.setHeader('content-type', typeOf(file))
    }
    const found = await locate(root, basePath, request.url ?? '')
    if (found.kind === 'redirect') {
      response.writeHead(308, { location: found.to }).end()
      return
    }
    if (found.kind === 'missing' || isForServers(found.file)) {
      const page = await readPlain(path.join(root, '404.html'))
      await setHeaders(page === null ? '404.txt' : '404.html')
      response.setHeader('cache-control', 'no-store')
      const body = page ?? Buffer.from('Not found\n')
      response.writeHead(404, { 'content-length': body.length }).end(body)
      return
    }
    await setHeaders(found.file)
    if (isText(found.file)) response.setHeader('vary', 'Accept-Encoding')
    await sendForm(await chosenForm(found, compress, request), request, response)
  }
}

/** Compressed as the reader can take it, if it is text. */
async function chosenForm(
  { file, place, size, changed }: LocatedFile,
  compress: Compress,
  request: IncomingMessage,
): Promise<Form> {
  const encoding = isText(file)
    ? acceptedEncoding(request.headersDistinct['accept-encoding']?.join(','))
    : 'identity'
  return encoding === 'identity'
    ? formOfFile(place)
    : formOfBytes(await compress(place, changed, encoding), { size, changed, encoding })
}

/** What servers show to nobody under its own name: their rules, compressed copies, whatever begins with a dot. */
function isForServers(file: string): boolean {
  return (
    file === '_headers' ||
    file === '_redirects' ||
    /\.(?:br|gz)$/u.test(file) ||
    /(?:^|\/)\.(?!well-known\/)/u.test(file)
  )
}
