/** A process that does one task at a time, and is ended when a task needs more than it may. */

import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { bundledScript } from '#lib/system/processes/bundled-script.ts'
import { processorTime } from '#lib/system/processes/processor-time.ts'

export type Limits = {
  /** Of processor time, for one task: a machine that is busy otherwise makes no task look slow. */
  readonly milliseconds: number
  /** Of memory for values, for the whole process. */
  readonly megabytes: number
}

export type Outcome<Answer> = { readonly kind: 'answered'; readonly answer: Answer } | Unfinished

export type Unfinished =
  | { readonly kind: 'threw'; readonly reason: string }
  /** `most` in the unit of the limit: milliseconds or megabytes. */
  | { readonly kind: 'overran'; readonly limit: 'time' | 'memory'; readonly most: number }
  /** Of something else; `how` names the code or signal. */
  | { readonly kind: 'died'; readonly how: string }

export type ToProcess<Context, Task> =
  | { readonly kind: 'context'; readonly context: Context }
  | { readonly kind: 'task'; readonly task: Task }

export type FromProcess<Answer> = {
  /** `null` when it has started. */
  readonly outcome: Extract<Outcome<Answer>, { readonly kind: 'answered' | 'threw' }> | null
  /** Processor time of the whole process so far, in milliseconds. */
  readonly spent: number
}

/** So many times the limit may pass by the clock on the wall: for tasks that hardly get a processor, or wait for ever. */
const patience = 12

export type Starting = {
  /** The path of a script that calls `answerTasks`. */
  readonly script: string
  readonly limits: Limits
  /** Variables that are other ones than here; `undefined` for those that are not there. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** The promise is kept when the script calls `answerTasks`. */
export async function startProcess<Context, Task>({
  script,
  limits,
  environment,
}: Starting): Promise<LimitedProcess<Context, Task>> {
  const code = await bundledScript(script)
  const memory = `--max-old-space-size=${limits.megabytes}`
  const child = spawn(process.execPath, [memory, '--input-type=module', '-'], {
    // `advanced`: tasks have maps, which JSON does not know.
    serialization: 'advanced',
    env: { ...process.env, ...environment },
    // Of memory that runs out, V8 tells on dozens of lines.
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
  })
  const lastWords = lastWordsOf(child)
  // Whether all of it was read, the first message tells.
  child.stdin?.on('error', () => undefined).end(code)
  return new Promise((resolve, reject) => {
    const failed = (why: string): void =>
      reject(new Error(`${script} did not start: ${why}\n${lastWords()}`.trimEnd()))
    child.once('error', (error) => failed(error.message))
    child.once('close', (status, signal) => failed(`it ended with ${signal ?? String(status)}`))
    child.once('message', ({ spent }: FromProcess<never>) =>
      resolve(new LimitedProcess(child, limits, { spent, lastWords })),
    )
  })
}

/** The end of what a process writes as errors. */
function lastWordsOf({ stderr }: ChildProcess): () => string {
  let words = ''
  stderr?.on('data', (part: Buffer) => {
    words = (words + part.toString('utf8')).slice(-4096)
  })
  // Whoever asked may end before the process does.
  if (stderr instanceof Socket) stderr.unref()
  return () => words
}

export class LimitedProcess<Context, Task> {
  private readonly child: ChildProcess
  private readonly limits: Limits
  private readonly lastWords: () => string
  private spentBefore: number
  private context: Context | undefined
  private begun = 0
  private ended = false
  private overran = false
  private settle: ((outcome: Outcome<never>) => void) | undefined

  constructor(
    child: ChildProcess,
    limits: Limits,
    { spent, lastWords }: { readonly spent: number; readonly lastWords: () => string },
  ) {
    this.child = child
    this.limits = limits
    this.lastWords = lastWords
    this.spentBefore = spent
    child.on('message', (message: FromProcess<never>) => this.heard(message))
    child.on('error', () => child.kill('SIGKILL'))
    child.on('close', (code, signal) => {
      this.ended = true
      this.settle?.(this.endBy(code, signal))
    })
    this.rest()
  }

  get alive(): boolean {
    return !this.ended && this.child.connected
  }

  /** Whether its present task, or its last, is the only one it has had: nobody else's leavings are in its memory. */
  get hadOneTask(): boolean {
    return this.begun === 1
  }

  /** Tells it of a context before there is a task. */
  prepare(context: Context): void {
    if (this.context !== context) this.send({ kind: 'context', context })
    this.context = context
  }

  async work<Answer>(task: Task, context: Context): Promise<Outcome<Answer>> {
    this.begun += 1
    this.child.ref()
    this.child.channel?.ref()
    const outcome = new Promise<Outcome<Answer>>((resolve) => {
      this.settle = resolve
    })
    this.prepare(context)
    this.send({ kind: 'task', task })
    const stopWatching = this.watch()
    try {
      return await outcome
    } finally {
      stopWatching()
      this.settle = undefined
      this.rest()
    }
  }

  end(): void {
    this.child.kill('SIGKILL')
  }

  /** Idle, it does not keep this process from ending. */
  private rest(): void {
    this.child.unref()
    this.child.channel?.unref()
  }

  /** What cannot be sent is answered by the end of the process. */
  private send(message: ToProcess<Context, Task>): void {
    this.child.send(message, () => undefined)
  }

  private heard({ outcome, spent }: FromProcess<never>): void {
    this.spentBefore = spent
    if (outcome !== null) this.settle?.(outcome)
  }

  private endBy(code: number | null, signal: NodeJS.Signals | null): Outcome<never> {
    const { milliseconds, megabytes } = this.limits
    if (this.overran) return { kind: 'overran', limit: 'time', most: milliseconds }
    if (/out of memory/iu.test(this.lastWords())) {
      return { kind: 'overran', limit: 'memory', most: megabytes }
    }
    return { kind: 'died', how: signal ?? `code ${String(code)}` }
  }

  /** Looks when the limit has passed on the wall, and then as often as there may be processor time left. */
  private watch(): () => void {
    const { milliseconds } = this.limits
    const started = performance.now()
    let watching = true
    const look = async (): Promise<void> => {
      const waited = performance.now() - started
      const total = await processorTime(this.child.pid ?? 0)
      if (!watching) return
      const spent = total === null ? waited : total - this.spentBefore
      this.overran = spent >= milliseconds || waited >= milliseconds * patience
      if (this.overran) this.child.kill('SIGKILL')
      else timer = setTimeout(() => void look(), Math.max(20, milliseconds - spent))
    }
    let timer = setTimeout(() => void look(), milliseconds)
    return () => {
      watching = false
      clearTimeout(timer)
    }
  }
}
