/** Shows `out/` the way the hosts do: addresses, redirects, compression, headers. */

import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { acceptedEncoding } from '#lib/export/accepted-encoding.ts'
import { type Compress, compressor } from '#lib/export/compressed.ts'
import { type Located, locate } from '#lib/export/locate.ts'
import { headersFor } from '#lib/export/headers-file.ts'
import { redirectOf } from '#lib/export/redirects-of.ts'
import { contentTypeOf, isText } from '#lib/export/served-headers.ts'

export type ServeOptions = {
  readonly folder: string
  /** `''`, or `/reader`: what every address begins with. */
  readonly basePath: string
  /** 0 for any that is free. */
  readonly port: number
}

export type Served =
  | { readonly kind: 'serving'; readonly address: string; readonly close: () => Promise<void> }
  | { readonly kind: 'failed'; readonly reason: string }

type LocatedFile = Extract<Located, { kind: 'file' }>

export async function serveSite({ folder, basePath, port }: ServeOptions): Promise<Served> {
  const answer = answers(folder, basePath)
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // One answer that fails, because a build took its file away, must not end the server.
      console.error(error instanceof Error ? error.message : error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
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
  folder: string,
  basePath: string,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const compress = compressor()
  // `dev` asks the disk each time, so that a build made meanwhile is seen; headers set before win over sirv's.
  const sendPlain = sirv(folder, { dev: true, etag: true, extensions: [] })

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const old = redirectOf(await textOf(folder, '_redirects'), request.url ?? '')
    if (old !== null) {
      response.writeHead(301, { location: old }).end()
      return
    }
    const found = await locate(folder, basePath, request.url ?? '')
    switch (found.kind) {
      case 'redirect':
        response.writeHead(308, { location: found.to }).end()
        return
      case 'missing':
        await sendNotFound(folder, basePath, response)
        return
      case 'file':
        if (isForServers(found.file)) {
          await sendNotFound(folder, basePath, response)
          return
        }
        await setHeaders(folder, basePath, found.file, response)
        if (await sendCompressed(folder, found, compress, request, response)) return
        request.url = `/${encodeURI(found.file)}`
        sendPlain(request, response)
    }
  }
}

/** `false` when the reader or the file wants it plain, which a range of bytes always is. */
async function sendCompressed(
  folder: string,
  { file, changed }: LocatedFile,
  compress: Compress,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!isText(file)) return false
  response.setHeader('vary', 'Accept-Encoding')
  const encoding = acceptedEncoding(request.headersDistinct['accept-encoding']?.join(','))
  if (encoding === 'identity' || request.headers.range !== undefined) return false
  const bytes = await compress(path.join(folder, file), changed, encoding)
  const etag = `W/"${bytes.length}-${changed}-${encoding}"`
  response.setHeader('etag', etag)
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return true
  }
  response.writeHead(200, { 'content-encoding': encoding, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
  return true
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

/** Of a file that need not be there; read each time like every other. */
function textOf(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, name), 'utf8').catch(() => '')
}

/** What the site's own `_headers` say. */
async function setHeaders(
  folder: string,
  basePath: string,
  file: string,
  response: ServerResponse,
): Promise<void> {
  const written = await textOf(folder, '_headers')
  const address = `${basePath}/${encodeURI(file.replace(/(^|\/)index\.html$/u, '$1'))}`
  for (const [name, value] of headersFor(written, address)) response.setHeader(name, value)
  const type = contentTypeOf(file)
  if (type !== null) response.setHeader('content-type', type)
}

async function sendNotFound(
  folder: string,
  basePath: string,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => null)
  await setHeaders(folder, basePath, page === null ? '404.txt' : '404.html', response)
  response.setHeader('cache-control', 'no-store')
  response.writeHead(404).end(page ?? 'Not found\n')
}
