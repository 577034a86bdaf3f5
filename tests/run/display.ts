/** Where a run of the tests says how far it is: on a terminal a line that moves, elsewhere lines that stay. */

import type { WriteStream } from 'node:tty'
import type { JobName } from './jobs.ts'
import { type Stand, statusLine } from './status.ts'

export type Display = {
  readonly began: (job: JobName) => void
  readonly counted: (job: JobName, stand: Stand) => void
  readonly ended: (job: JobName) => void
  /** A line that stays. */
  readonly say: (line: string) => void
  readonly close: () => void
}

/** Nobody waits longer than this for a sign of life, in milliseconds. */
const longestSilence = 30_000

export function display(stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>): Display {
  const started = performance.now()
  const running = new Map<JobName, Stand | null>()
  let lastSaid = started
  const status = (): string => statusLine(running, performance.now() - started)
  const clear = (): void => {
    if (stream.isTTY) stream.write('\r\u001B[2K')
  }
  const move = (): void => {
    clear()
    if (stream.isTTY && running.size > 0) stream.write(status().slice(0, stream.columns - 1))
  }
  const say = (line: string): void => {
    clear()
    stream.write(`${line}\n`)
    lastSaid = performance.now()
    move()
  }
  const timer = setInterval(() => {
    if (stream.isTTY) move()
    else if (running.size > 0 && performance.now() - lastSaid > longestSilence - 1000) say(status())
  }, 1000)
  return {
    began: (job) => {
      running.set(job, null)
      move()
    },
    counted: (job, stand) => {
      running.set(job, stand)
      move()
    },
    ended: (job) => {
      running.delete(job)
      move()
    },
    say,
    close: () => {
      clearInterval(timer)
      clear()
    },
  }
}
