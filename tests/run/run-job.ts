/** The programs of one job, quiet unless one of them fails. */

import { type ChildProcess, spawn } from 'node:child_process'
import type { Job } from './jobs.ts'
import type { Command } from './parts.ts'
import { type Progress, progressIn } from './progress.ts'
import type { Outcome } from './schedule.ts'

type Watching = {
  readonly heard: (progress: Progress) => void
  /** Every program that runs, so that it can be ended with this one. */
  readonly running: Set<ChildProcess>
  readonly environment: Readonly<Record<string, string>>
}

export async function runJob({ commands }: Job, watching: Watching): Promise<Outcome> {
  for (const command of commands) {
    const outcome = await run(command, watching)
    if (outcome.kind === 'failed') return outcome
  }
  return { kind: 'passed' }
}

function run(command: Command, { heard, running, environment }: Watching): Promise<Outcome> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A group of its own: a terminal's Ctrl-C reaches this process alone, which ends the others in order.
      detached: true,
      env: { ...ownEnvironment(), ...environment },
    })
    running.add(child)
    const end = (outcome: Outcome): void => {
      running.delete(child)
      resolve(outcome)
    }
    const failedWith = (reason: string): void =>
      end({ kind: 'failed', output: `${Buffer.concat(parts).toString('utf8').trim()}\n${reason}` })
    child.stdout?.on('data', (part: Buffer) => parts.push(part))
    child.stderr?.on('data', (part: Buffer) => parts.push(part))
    child.on('message', (message) => {
      const progress = progressIn(message)
      if (progress !== null) heard(progress)
    })
    child.on('error', ({ message }) => failedWith(message))
    child.on('close', (code) => {
      if (code === 0) end({ kind: 'passed' })
      else failedWith(`${command.join(' ')} ended with ${code ?? 'a signal'}`)
    })
  })
}

/** Without what would make another site of the project's own content. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const others = ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'SOURCE_DATE_EPOCH', 'OUT_DIR']
  const environment: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  for (const name of others) delete environment[name]
  return environment
}
