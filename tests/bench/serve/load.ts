/** Many requests at once over connections that stay open, as from a proxy in front of a server. */

import { Agent, request } from 'node:http'

export type Load = {
  /** Paths, asked in turn. */
  readonly paths: readonly string[]
  readonly requests: number
  readonly atOnce: number
}

export type LoadTaken = {
  readonly perSecond: number
  /** In milliseconds, sorted. */
  readonly times: readonly number[]
  /** What went wrong with each request that failed. */
  readonly errors: readonly string[]
}

export async function loadOn(port: number, { paths, requests, atOnce }: Load): Promise<LoadTaken> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const times: number[] = []
  const errors: string[] = []
  const waiting = Array.from({ length: requests }, (_, index) => paths[index % paths.length] ?? '/')
  const queue = waiting.values()
  const work = async (): Promise<void> => {
    for (const path of queue) {
      const started = performance.now()
      const error = await failureOf(port, path, agent)
      times.push(performance.now() - started)
      if (error !== null) errors.push(`${path}: ${error}`)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return { perSecond: requests / seconds, times: times.sort((a, b) => a - b), errors }
}

/** `null` for a whole answer with the right status. */
function failureOf(port: number, path: string, agent: Agent): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': 'br' } }
    const asked = request(options, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('error', ({ message }) => resolve(message))
      response.on('end', () => {
        const announced = Number(response.headers['content-length'] ?? bytes)
        if (response.statusCode !== 200) resolve(`status ${response.statusCode ?? 0}`)
        else resolve(bytes === announced ? null : `${bytes} of ${announced} bytes`)
      })
    })
    asked.on('error', ({ message }) => resolve(message))
    asked.end()
  })
}

/** @param sorted values, the smallest first */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN
}
