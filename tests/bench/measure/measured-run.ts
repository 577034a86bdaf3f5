/** A program run to its end, with what it took. */

import { spawn } from 'node:child_process'
import { useOfTree } from './process-tree.ts'

export type Run = {
  readonly command: readonly [program: string, ...words: readonly string[]]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
}

export type Taken = {
  readonly code: number | null
  readonly output: string
  readonly wallSeconds: number
  /** User and system time of every process of the tree; `null` where the system does not tell. */
  readonly cpuSeconds: number | null
  /** The most that all processes of the tree held at one moment; `null` where the system does not tell. */
  readonly peakBytes: number | null
}

/** Between two looks at the tree; a shorter peak may be missed, alike for every tool. */
const sampleMilliseconds = 250

/** Prints what its children used, once they have ended: POSIX's `times`. */
const timed = '"$@"; code=$?; times; exit $code'

export async function measuredRun({ command, folder, environment }: Run): Promise<Taken> {
  const started = performance.now()
  const child = spawn('sh', ['-c', timed, 'sh', ...command], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...ownEnvironment(), ...environment },
  })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => parts.push(part))
  const ticks = new Map<string, number>()
  let peakBytes = 0
  const sampling = setInterval(() => {
    const use = child.pid === undefined ? null : useOfTree(child.pid)
    if (use === null) return
    peakBytes = Math.max(peakBytes, use.bytes)
    for (const [process, spent] of use.ticks) ticks.set(process, spent)
  }, sampleMilliseconds)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(sampling))
  const wallSeconds = (performance.now() - started) / 1000
  const output = Buffer.concat(parts).toString('utf8')
  const sampled = [...ticks.values()].reduce((sum, spent) => sum + spent, 0) / 100
  return {
    code,
    output,
    wallSeconds,
    // Either may miss some: the shell a worker that nobody waited for, the samples the last moment.
    cpuSeconds: ticks.size === 0 ? null : Math.max(sampled, childSeconds(output)),
    peakBytes: ticks.size === 0 ? null : peakBytes,
  }
}

/** From the last line of `times`, `1m2.340000s 0m3.450000s`. */
function childSeconds(output: string): number {
  const lines = [...output.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gmu)]
  const [, minutes = 0, seconds = 0, systemMinutes = 0, systemSeconds = 0] = lines.at(-1) ?? []
  return (Number(minutes) + Number(systemMinutes)) * 60 + Number(seconds) + Number(systemSeconds)
}

/** Without what would make another site of the same content. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { CONTENT_DIR, SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH, NODE_ENV, ...rest } = process.env
  void [CONTENT_DIR, SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH, NODE_ENV]
  return rest as NodeJS.ProcessEnv
}
