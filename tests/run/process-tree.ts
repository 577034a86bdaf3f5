/** A program with all that it started, ended together. */

import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

type Running = { readonly pid: number; readonly parent: number }

/**
 * Ends these processes and all that they have started, also what runs in a group of its own.
 *
 * @param patience how long they may take to put things in order, in milliseconds
 */
export async function endWithChildren(roots: readonly number[], patience = 5000): Promise<void> {
  // Looked up before anything ends: whoever loses its parent is found no more.
  const all = withChildren(roots)
  const left = (): readonly number[] => all.filter((pid) => isRunning(pid))
  for (const pid of all) send(pid, 'SIGTERM')
  const until = performance.now() + patience
  while (left().length > 0 && performance.now() < until) await pause(100)
  for (const pid of left()) send(pid, 'SIGKILL')
}

export function isRunning(pid: number): boolean {
  return processes().some((each) => each.pid === pid)
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // Ended by itself meanwhile, which is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function withChildren(roots: readonly number[]): readonly number[] {
  const running = processes()
  const found = [...roots]
  // It grows while it is gone through, down to the last grandchild.
  for (const parent of found) {
    found.push(...running.filter((each) => each.parent === parent).map(({ pid }) => pid))
  }
  return found
}

/** Without those that have ended and that nobody has asked how. */
function processes(): readonly Running[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, , state]) => state?.startsWith('Z') === false)
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }))
}
