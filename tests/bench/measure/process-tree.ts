/** What a process and everything it started use, read from Linux's `/proc`. */

import { readdirSync, readFileSync } from 'node:fs'

export type Use = {
  /** Proportional set sizes added up: memory that several share is counted once. */
  readonly bytes: number
  /** Ticks of a hundredth of a second by process, `pid start` for a name, since pids come again. */
  readonly ticks: ReadonlyMap<string, number>
}

type Status = {
  readonly pid: number
  readonly parent: number
  readonly start: string
  readonly ticks: number
}

/** `null` where there is no `/proc`. */
export function useOfTree(root: number): Use | null {
  const all = statuses()
  if (all === null) return null
  const children = new Map<number, Status[]>()
  for (const status of all) {
    const known = children.get(status.parent)
    if (known === undefined) children.set(status.parent, [status])
    else known.push(status)
  }
  const tree = all.filter(({ pid }) => pid === root)
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? []))
  return {
    bytes: tree.reduce((sum, { pid }) => sum + proportionalSize(pid), 0),
    ticks: new Map(tree.map(({ pid, start, ticks }) => [`${pid} ${start}`, ticks])),
  }
}

function statuses(): readonly Status[] | null {
  const names = textOrNull(() => readdirSync('/proc').join(' '))
  if (names === null) return null
  return names
    .split(' ')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      const line = textOrNull(() => readFileSync(`/proc/${name}/stat`, 'utf8'))
      return line === null ? [] : [statusIn(Number(name), line)]
    })
}

/** Fields by proc(5); the second is a name in brackets that may hold anything. */
function statusIn(pid: number, line: string): Status {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return {
    pid,
    parent: Number(fields[1]),
    ticks: Number(fields[11]) + Number(fields[12]),
    start: fields[19] ?? '',
  }
}

function proportionalSize(pid: number): number {
  const text = textOrNull(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  const kilobytes = /^Pss:\s+(\d+) kB$/mu.exec(text ?? '')?.[1]
  return Number(kilobytes ?? 0) * 1024
}

/** A process may end between being listed and being read. */
function textOrNull(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
