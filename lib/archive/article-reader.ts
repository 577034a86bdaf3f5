/** Articles out of the cache, and many new ones parsed on all cores. */

import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import type { ArticleCache } from '#lib/archive/article-cache.ts'
import { keptArticle, type KeptArticle, knownArticle } from '#lib/archive/kept-article.ts'
import type { ArticleSurroundings } from '#lib/article/parse-article.ts'

export type ReadingOrder = { readonly around: ArticleSurroundings; readonly cache: ArticleCache }

type Task = { readonly source: string; readonly file: string }

/** What a process that parses is sent: the order once, then tasks, one at a time. */
export type ReadingMessage =
  { readonly kind: 'order'; readonly order: ReadingOrder } | ({ readonly kind: 'task' } & Task)

/** What it sends back for each task. */
export type ReadingAnswer =
  | { readonly kind: 'read'; readonly article: KeptArticle }
  | { readonly kind: 'failed'; readonly error: unknown }

export type ArticleReader = {
  /** Fails, once one article has failed, for all others too: an archive is whole or none. */
  readonly read: (source: string, file: string) => Promise<KeptArticle>
  /** Nothing is read afterwards. */
  readonly end: () => void
}

type Options = {
  /** So many articles are parsed before processes are worth the second that they take to start. */
  readonly aloneUpTo?: number
  readonly processes?: number
  readonly script?: URL
}

export function articleReader(
  order: ReadingOrder,
  {
    aloneUpTo = 100,
    processes = availableParallelism(),
    script = new URL('./reading-process.ts', import.meta.url),
  }: Options = {},
): ArticleReader {
  let parsed = 0
  let pool: ReadingPool | undefined
  return {
    // Asynchronous, so that what throws in here fails this article as it would in a process.
    read: async (source, file) => {
      const known = knownArticle(source, file, order.around, order.cache)
      if (known !== null) return known
      parsed += 1
      if (processes < 2 || parsed <= aloneUpTo) {
        return keptArticle(source, file, order.around, order.cache)
      }
      pool ??= new ReadingPool(script, order, processes)
      return pool.read({ source, file })
    },
    end: () => pool?.end(),
  }
}

type Waiting = {
  readonly task: Task
  readonly resolve: (article: KeptArticle) => void
  readonly reject: (error: Error) => void
}

/** Processes with one article each, and the articles that wait for a process. */
class ReadingPool {
  private readonly idle: ChildProcess[]
  private readonly busy = new Map<ChildProcess, Waiting>()
  private readonly waiting: Waiting[] = []
  private readonly all: readonly ChildProcess[]
  private failure: Error | null = null
  private ended = false

  constructor(script: URL, order: ReadingOrder, processes: number) {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    this.all = Array.from({ length: processes }, () => {
      // `advanced`: pictures and topics are maps, which JSON does not know.
      const reading = fork(script, { execArgv: ['--import', loader], serialization: 'advanced' })
      reading.on('message', (answer: ReadingAnswer) => this.answered(reading, answer))
      reading.on('error', (error) => this.fail(reading, error))
      reading.on('exit', (code, signal) =>
        this.fail(reading, new Error(`its process ended with ${String(signal ?? code)}`)),
      )
      reading.send({ kind: 'order', order })
      return reading
    })
    this.idle = [...this.all]
  }

  read(task: Task): Promise<KeptArticle> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject })
      this.deal()
    })
  }

  end(): void {
    this.ended = true
    for (const reading of this.all) if (reading.connected) reading.disconnect()
  }

  private deal(): void {
    if (this.failure !== null) {
      for (const { reject } of this.waiting.splice(0)) reject(this.failure)
      return
    }
    while (this.idle.length > 0) {
      const next = this.waiting.shift()
      const reading = next === undefined ? undefined : this.idle.pop()
      if (next === undefined || reading === undefined) return
      this.busy.set(reading, next)
      reading.send({ kind: 'task', ...next.task })
    }
  }

  private answered(reading: ChildProcess, answer: ReadingAnswer): void {
    if (answer.kind === 'failed') {
      this.fail(reading, answer.error)
      return
    }
    this.busy.get(reading)?.resolve(answer.article)
    this.busy.delete(reading)
    this.idle.push(reading)
    this.deal()
  }

  /** Names the article that a process had when it failed: whoever looks for the fault begins there. */
  private fail(reading: ChildProcess, cause: unknown): void {
    if (this.ended) return
    const had = this.busy.get(reading)
    const what = had === undefined ? 'The articles' : had.task.file
    const why = cause instanceof Error ? cause.message : String(cause)
    this.failure ??= new Error(`${what} could not be read: ${why}`, { cause })
    had?.reject(this.failure)
    this.busy.delete(reading)
    this.deal()
  }
}
