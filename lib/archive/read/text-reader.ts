/** The fence around each text: it is parsed in another process, and what it does there is a problem of its own file. */

import { createHash } from 'node:crypto'
import type { ArticleCache } from '#lib/archive/cache/cached-article.ts'
import { type Kept, type KeptKind, knownReading } from '#lib/archive/cache/known-reading.ts'
import type { NamedText, Parsed, TextKind } from '#lib/archive/read/parse-file.ts'
import { unreadText } from '#lib/archive/read/unread-text.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import type { Outcome } from '#lib/system/processes/limited-process.ts'
import type { ProcessPool } from '#lib/system/processes/process-pool.ts'
import type { Reading } from '#lib/text/reading.ts'
import { type Stored, StoreRefusal } from '#lib/system/storage/store-refusal.ts'

/** What a process is asked: to parse, and with a cache also to keep what it found. */
export type ReadingTask =
  | { readonly text: NamedText; readonly cache: null }
  | { readonly text: NamedText<KeptKind>; readonly cache: ArticleCache }

type ReadingPool = Pick<ProcessPool<ArticleContext, ReadingTask>, 'run' | 'warmUp' | 'end'>

/** Milliseconds for which nobody tries a text again that was not read to its end: somebody who writes asks for all of them with each picture of a page. */
const rest = 60_000

export class TextReader {
  private readonly pool: ReadingPool
  /** Under way, or not read to their end a moment ago. Neither what was read nor a lasting verdict is kept here: another try may go better. */
  private readonly tries = new Map<string, Promise<Outcome<unknown>>>()

  constructor(pool: ReadingPool) {
    this.pool = pool
  }

  /** For who will read in a moment. */
  warmUp(): void {
    this.pool.warmUp()
  }

  /** For who has read everything, and needs the memory that its processes hold; who reads all the same starts new ones. */
  rest(): void {
    this.pool.end()
  }

  read<Kind extends TextKind>(
    text: NamedText<Kind>,
    context: ArticleContext,
  ): Promise<Reading<Parsed[Kind]>> {
    return this.fenced({ text, cache: null }, context)
  }

  /** What is known is taken from the cache, without another process. Fails with a `StoreRefusal` where what is new cannot be kept. */
  async readKept<Kind extends KeptKind>(
    text: NamedText<Kind>,
    context: ArticleContext,
    cache: ArticleCache,
  ): Promise<Reading<Kept<Kind>>> {
    const known = knownReading(text, context, cache)
    if (known !== null) return { kind: 'read', read: known }
    const reading = await this.fenced<Stored<Kept<Kind>>>({ text, cache }, context)
    if (reading.kind === 'unread') return reading
    if (reading.read.kind === 'unstored') throw new StoreRefusal(reading.read.reason)
    return { kind: 'read', read: reading.read.value }
  }

  private async fenced<Read>(task: ReadingTask, context: ArticleContext): Promise<Reading<Read>> {
    const name = nameOf(task.text)
    const elsewhere = this.tries.get(name)
    const before = elsewhere === undefined ? undefined : await elsewhere
    if (before !== undefined && before.kind !== 'answered') {
      return { kind: 'unread', problem: unreadText(task.text.file, before) }
    }
    const running = this.pool.run<Read>(task, context)
    this.tries.set(name, running)
    const outcome = await running.finally(() => this.tries.delete(name))
    if (outcome.kind === 'answered') return { kind: 'read', read: outcome.answer }
    this.tries.set(name, running)
    setTimeout(() => this.tries.delete(name), rest).unref()
    return { kind: 'unread', problem: unreadText(task.text.file, outcome) }
  }
}

function nameOf({ kind, source, file }: NamedText): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, file]))
    .update(source)
    .digest('hex')
}
