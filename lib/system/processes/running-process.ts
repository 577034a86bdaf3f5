/** Whether a process is still the one it was. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** When it began, in whatever words the system has for it; `null` where it has none, or there is no such process. */
export function startOf(pid: number): string | null {
  switch (process.platform) {
    case 'linux':
      return startInLinux(pid)
    case 'win32':
      return null
    default:
      return startByPs(pid)
  }
}

/** @param started what `startOf` said when it was known to run */
export function isRunning({
  pid,
  started,
}: {
  readonly pid: number
  readonly started: string | null
}): boolean {
  if (!exists(pid)) return false
  return started === null || startOf(pid) === started
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Counted from the start of the machine, which therefore is a part of it. */
function startInLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second word is the program's name, which may have spaces and brackets.
    const behindName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, ticks] = [behindName[0] ?? '', behindName[19]]
    const isOver = /[ZXx]/u.test(state)
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return isOver || ticks === undefined ? null : `${boot} ${ticks}`
  } catch {
    return null
  }
}

function startByPs(pid: number): string | null {
  try {
    const said = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return said.trim() === '' ? null : said.trim()
  } catch {
    return null
  }
}
