/** A server between a browser and a site that writes down what is asked for, and how. */

import { createServer, type IncomingHttpHeaders, request } from 'node:http'

export type Asked = { readonly address: string; readonly headers: IncomingHttpHeaders }

export type RequestLog = {
  /** Of the front page. */
  readonly address: string
  /** In the order of their arrival, while it grows. */
  readonly asked: readonly Asked[]
  readonly close: () => Promise<void>
}

/** @param site the address of its front page */
export async function requestLog(site: string): Promise<RequestLog> {
  const asked: Asked[] = []
  const server = createServer((question, answer) => {
    const address = question.url ?? ''
    asked.push({ address, headers: question.headers })
    request(new URL(address, site), { headers: question.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(answer)
    })
      .on('error', () => answer.destroy())
      .end()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('No port was given')
  return {
    address: `http://localhost:${bound.port}${new URL(site).pathname}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
