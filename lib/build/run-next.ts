/** Next as a program of its own: started, quietened, stopped. */

import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { projectFolder } from '#lib/system/project-folder.ts'

export type NextEnding =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly output: string }
  | { readonly kind: 'stopped'; readonly signal: StopSignal }

export type StopSignal = 'SIGINT' | 'SIGTERM'

const stopSignals: readonly StopSignal[] = ['SIGINT', 'SIGTERM']

/** Whether Next says that the pages themselves cannot be built, or that it is at work already: trying again changes neither. */
export function isFaultOfCode(output: string): boolean {
  return [
    /^\.\/(?:app|components|lib)\/\S+:\d+:\d+/mu,
    /Error occurred prerendering page/u,
    /Another .*next build.* process is already running/u,
  ].some((sign) => sign.test(output))
}

type NextEnvironment = Readonly<Record<string, string | undefined>>

/** Runs to the end; what it printed comes back only when it failed. A signal to this process ends it too. */
export async function runNext(
  command: readonly string[],
  environment: NextEnvironment,
): Promise<NextEnding> {
  const next = start(command, environment, 'pipe')
  const printed: Buffer[] = []
  next.stdout?.on('data', (part: Buffer) => printed.push(part))
  next.stderr?.on('data', (part: Buffer) => printed.push(part))
  const { code, stoppedBy } = await ending(next)
  if (stoppedBy !== null) return { kind: 'stopped', signal: stoppedBy }
  if (code === 0) return { kind: 'done' }
  const output = Buffer.concat(printed).toString('utf8').trim()
  return { kind: 'failed', output: output === '' ? `next ended with ${String(code)}` : output }
}

/** Runs beside this process with the terminal as its own, until it ends or a signal ends both. */
export async function runNextInSight(
  command: readonly string[],
  environment: NextEnvironment,
): Promise<NextEnding> {
  const { code, stoppedBy } = await ending(start(command, environment, 'inherit'))
  if (stoppedBy !== null) return { kind: 'stopped', signal: stoppedBy }
  return code === 0
    ? { kind: 'done' }
    : { kind: 'failed', output: `next ended with ${String(code)}` }
}

/** A build that is killed cannot end what it has started; but its end of the pipe is closed then. */
const endsWithUs = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    "process.stdin.once('end',()=>process.exit(1)).once('error',()=>process.exit(1)).resume().unref()",
  )}`,
]

/** Through `node` and not through npx, which does not hand signals on. */
function start(
  command: readonly string[],
  environment: NextEnvironment,
  stdio: 'pipe' | 'inherit',
): ChildProcess {
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return spawn(process.execPath, [...(stdio === 'pipe' ? endsWithUs : []), program, ...command], {
    cwd: projectFolder,
    stdio: stdio === 'pipe' ? ['pipe', 'pipe', 'pipe'] : 'inherit',
    env: {
      ...process.env,
      // Never taken from the surroundings: a test runner's, say, would change what Next builds.
      NODE_ENV: command[0] === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...environment,
    },
  })
}

async function ending(
  next: ChildProcess,
): Promise<{ code: number | null; stoppedBy: StopSignal | null }> {
  let stoppedBy: StopSignal | null = null
  const listeners = stopSignals.map((signal) => {
    const stop = (): void => {
      stoppedBy ??= signal
      next.kill(signal)
    }
    process.on(signal, stop)
    return () => process.off(signal, stop)
  })
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      next.once('error', reject)
      next.once('close', resolve)
    })
    return { code, stoppedBy }
  } finally {
    for (const remove of listeners) remove()
  }
}
