/** A lock that one process holds at a time, and that nobody holds any more when the process is gone. */

import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isRunning, startOf } from '#lib/system/processes/running-process.ts'
import { makeFolder } from '#lib/system/whole-file.ts'

export type Lock =
  | { readonly kind: 'locked'; readonly release: () => void }
  /** By another process, of this number. */
  | { readonly kind: 'held'; readonly by: number }

type Owner = {
  readonly pid: number
  /** As `startOf` says, since numbers of processes are given out again. */
  readonly started: string | null
  /** Different at each taking. */
  readonly token: string
}

/** Others may take it away, or lose it, between a look and a grasp; that often in a row it is no chance. */
const mostTries = 100

/** Throws what the system says when the file cannot be written. */
export function lock(file: string): Lock {
  const mine: Owner = { pid: process.pid, started: startOf(process.pid), token: randomUUID() }
  makeFolder(dirname(file))
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (taken(file, mine)) return { kind: 'locked', release: () => release(file, mine) }
    const text = textOf(file)
    const owner = ownerIn(text)
    if (owner !== null && isRunning(owner)) return { kind: 'held', by: owner.pid }
    if (text !== null) clear(file, text)
  }
  throw new Error(`Unexpected lock at \`${file}\` that cannot be taken, expected none: remove it`)
}

/** Linked and not written there, so that nobody ever reads half of it. */
function taken(file: string, mine: Owner): boolean {
  const whole = `${file}.${mine.token}`
  const text = JSON.stringify(mine)
  writeFileSync(whole, text)
  try {
    linkSync(whole, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    return takenWithoutLinks(file, text)
  } finally {
    rmSync(whole, { force: true })
  }
}

/** Some file systems have no links. */
function takenWithoutLinks(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes away what was read there, and nothing that somebody has put there since. */
function clear(file: string, read: string): void {
  const away = `${file}.${randomUUID()}`
  try {
    renameSync(file, away)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (textOf(away) !== read) putBack(away, file)
  rmSync(away, { recursive: true, force: true })
}

function putBack(away: string, file: string): void {
  try {
    linkSync(away, file)
  } catch {
    // A third one has it by now.
  }
}

function release(file: string, mine: Owner): void {
  if (ownerIn(textOf(file))?.token === mine.token) rmSync(file, { force: true })
}

/** `null` where nothing is; what cannot be read is no owner's. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : ''
  }
}

function ownerIn(text: string | null): Owner | null {
  try {
    const read: unknown = JSON.parse(text ?? '')
    return isOwner(read) ? read : null
  } catch {
    return null
  }
}

function isOwner(read: unknown): read is Owner {
  return (
    typeof read === 'object' &&
    read !== null &&
    'pid' in read &&
    Number.isSafeInteger(read.pid) &&
    Number(read.pid) > 0 &&
    'started' in read &&
    (typeof read.started === 'string' || read.started === null) &&
    'token' in read &&
    typeof read.token === 'string'
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
