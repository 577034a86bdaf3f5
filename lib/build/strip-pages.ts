/** Every page of an export made light, on all cores where there are many. */

import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { type Stripped, type StripOrder, stripShare } from '#lib/build/strip-share.ts'

export type StripTask = {
  readonly order: StripOrder
  readonly pages: readonly string[]
}

export type StripAnswer =
  | { readonly kind: 'light'; readonly done: Stripped }
  | { readonly kind: 'failed'; readonly error: unknown }

type Options = {
  /** So many pages are made light before processes are worth the second that they take to start. */
  readonly aloneUpTo?: number
  readonly processes?: number
  readonly script?: URL
}

/**
 * @param pages relative to the export, with forward slashes
 * @returns the same, in the same order, however many processes there are
 */
export async function stripPages(
  order: StripOrder,
  pages: readonly string[],
  {
    aloneUpTo = 500,
    processes = availableParallelism(),
    script = new URL('./strip.worker.ts', import.meta.url),
  }: Options = {},
): Promise<Stripped> {
  if (processes < 2 || pages.length <= aloneUpTo) return stripShare(order, pages)
  // Dealt out in turns: pages of one kind, which stand together, are equally long.
  const shares = Array.from({ length: processes }, (_, share) =>
    pages.filter((_page, place) => place % processes === share),
  )
  // All have ended, also when one fails: none goes on writing behind whoever asked.
  const ended = await Promise.allSettled(
    shares.map((own) => inProcess(script, { order, pages: own })),
  )
  const all = ended.map((each) => {
    if (each.status === 'rejected') throw each.reason
    return each.value
  })
  const place = new Map(pages.map((page, index) => [page, index]))
  return {
    faults: all
      .flatMap(({ faults }) => faults)
      .toSorted((a, b) => (place.get(a.page) ?? 0) - (place.get(b.page) ?? 0)),
    scripts: [...new Set(all.flatMap(({ scripts }) => scripts))],
    linked: [
      ...new Map(all.flatMap(({ linked }) => linked.map((each) => [each.file, each]))).values(),
    ],
  }
}

function inProcess(script: URL, task: StripTask): Promise<Stripped> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown): void => {
      const why = cause instanceof Error ? cause.message : String(cause)
      reject(new Error(`The pages could not be made light: ${why}`, { cause }))
    }
    // `advanced`: the order has maps and sets, which JSON does not know.
    const child = fork(script, { execArgv: ['--import', loader], serialization: 'advanced' })
    child.on('message', (answer: StripAnswer) => {
      if (answer.kind === 'light') resolve(answer.done)
      else failed(answer.error)
      if (child.connected) child.disconnect()
    })
    child.on('error', failed)
    // After an answer this changes nothing.
    child.on('exit', (code, signal) => failed(`its process ended with ${String(signal ?? code)}`))
    child.send(task)
  })
}
