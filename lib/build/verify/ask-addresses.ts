/** Asks other people's servers whether they still have what pages lead to: one question at a time of each. */

import { mapLimit } from '#lib/system/map-limit.ts'

export type LinkAnswer =
  | { readonly kind: 'there' }
  /** The server says that there is no such page, or there is no such server. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** It does not answer programs, or not now. */
  | { readonly kind: 'unknown'; readonly reason: string }

export type AskOptions = {
  /** Whether a host is not to be asked. */
  readonly isRefused: (host: string) => Promise<boolean>
  readonly told: (done: number, of: number) => void
}

/** So many servers at once. */
const hostsAtOnce = 8

/** In milliseconds, of one question. */
const patience = 15_000

export async function askAddresses(
  addresses: readonly string[],
  { isRefused, told }: AskOptions,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>()
  await mapLimit(byHost(addresses), hostsAtOnce, async (ofHost) => {
    for (const address of ofHost) {
      answers.set(address, await askOnce(address, isRefused))
      told(answers.size, addresses.length)
    }
  })
  return someoneAnswered(answers.values()) ? answers : withoutNetwork(answers)
}

const noServer: LinkAnswer = { kind: 'gone', reason: 'there is no such server' }

function someoneAnswered(answers: Iterable<LinkAnswer>): boolean {
  return [...answers].some((answer) => answer.kind === 'there' || /^answers/u.test(answer.reason))
}

/** Where nobody at all is found it is rather the network that is missing. */
function withoutNetwork(answers: ReadonlyMap<string, LinkAnswer>): ReadonlyMap<string, LinkAnswer> {
  const unknown: LinkAnswer = { kind: 'unknown', reason: 'could not be asked: is there a network?' }
  return new Map(
    [...answers].map(([address, answer]) => [address, answer === noServer ? unknown : answer]),
  )
}

function byHost(addresses: readonly string[]): readonly (readonly string[])[] {
  const hosts = new Map<string, string[]>()
  for (const address of addresses) {
    const { host } = new URL(address)
    const known = hosts.get(host)
    if (known === undefined) hosts.set(host, [address])
    else known.push(address)
  }
  return [...hosts.values()]
}

async function askOnce(address: string, isRefused: AskOptions['isRefused']): Promise<LinkAnswer> {
  if (await isRefused(new URL(address).hostname)) {
    return { kind: 'unknown', reason: 'lies in your own network, and was not asked' }
  }
  try {
    const head = await statusOf(address, 'HEAD')
    // Many servers answer this question to pages alone.
    return answerOf(head < 400 ? head : await statusOf(address, 'GET'))
  } catch (error) {
    return failureOf(error)
  }
}

async function statusOf(address: string, method: 'HEAD' | 'GET'): Promise<number> {
  const response = await fetch(address, {
    method,
    headers: { 'user-agent': 'standfirst (asks whether a link still leads somewhere)' },
    signal: AbortSignal.timeout(patience),
  })
  await response.body?.cancel()
  return response.status
}

function answerOf(status: number): LinkAnswer {
  if (status < 400) return { kind: 'there' }
  const reason = `answers with ${status}`
  return status === 404 || status === 410 ? { kind: 'gone', reason } : { kind: 'unknown', reason }
}

function failureOf(error: unknown): LinkAnswer {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : ''
  if (code === 'ENOTFOUND') return noServer
  const said = error instanceof Error ? error.message : String(error)
  return { kind: 'unknown', reason: `does not answer: ${code === '' ? said : String(code)}` }
}
