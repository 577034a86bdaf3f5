import { createServer, type Server } from 'node:net'

export type TakenPort = { readonly port: number; readonly release: () => Promise<void> }

/** A port on which a program listens: this one. */
export async function takenPort(): Promise<TakenPort> {
  const server: Server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return {
    port: address.port,
    release: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** One on which nobody listens. */
export async function freePort(): Promise<number> {
  const { port, release } = await takenPort()
  await release()
  return port
}
