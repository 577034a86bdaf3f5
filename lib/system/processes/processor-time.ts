/** How long a process has kept processors busy, asked from outside: one that hangs answers nothing itself. */

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** In milliseconds; `null` where the system does not say, or there is no such process. */
export async function processorTime(pid: number): Promise<number | null> {
  switch (process.platform) {
    case 'linux':
      return inLinuxStat(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''))
    case 'win32':
      return null
    default:
      return inClock(await printedByPs(pid))
  }
}

/** Linux counts in hundredths of a second, on every machine that Node runs on. */
const tick = 10

/** User and system time are the fourteenth and fifteenth word; the second is the program's name, which may have spaces. */
function inLinuxStat(stat: string): number | null {
  const behindName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const spent = (Number(behindName[11]) + Number(behindName[12])) * tick
  return Number.isFinite(spent) ? spent : null
}

async function printedByPs(pid: number): Promise<string> {
  const asked = promisify(execFile)('ps', ['-o', 'time=', '-p', String(pid)])
  const { stdout } = await asked.catch(() => ({ stdout: '' }))
  return stdout.trim()
}

const unitsBackwards = [1000, 60_000, 3_600_000, 86_400_000]

/** `3:04.50`, `01:02:03` or `2-01:02:03`, as systems print it. */
export function inClock(text: string): number | null {
  if (!/^(?:\d+-)?(?:\d+:)*\d+(?:\.\d+)?$/u.test(text)) return null
  return text
    .split(/[-:]/u)
    .toReversed()
    .reduce((sum, part, place) => sum + Number(part) * (unitsBackwards[place] ?? 0), 0)
}
