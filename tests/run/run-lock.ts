/** One run of the tests at a time in a checkout: they build into the same folders. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from './process-tree.ts'

export type Lock =
  | { readonly kind: 'taken'; readonly release: () => void }
  | { readonly kind: 'held'; readonly by: number }

export function takeLock(file: string): Lock {
  mkdirSync(path.dirname(file), { recursive: true })
  for (;;) {
    if (wrote(file)) return { kind: 'taken', release: () => rmSync(file, { force: true }) }
    const by = Number(readFileSync(file, 'utf8'))
    // Left by a run that was killed.
    if (!isRunning(by)) rmSync(file, { force: true })
    else return { kind: 'held', by }
  }
}

/** Only where there is none yet, in one step. */
function wrote(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
