/**
 * How a finished site takes the place of the last one. `out` is a link, and a
 * link is replaced by one rename: whoever asks at whatever moment gets the old
 * site whole or the new one. A folder cannot be replaced like that, so where it
 * stands in the place of the link, or there are no links, it takes two renames,
 * and `putBackPrevious` undoes the first of them.
 */

import { randomUUID } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { lockName } from '#lib/build/build-lock.ts'
import type { ExportFolders } from '#lib/build/folders.ts'

type Places = Pick<ExportFolders, 'out' | 'versions'>

/** What stands where the site goes. */
type Standing =
  | { readonly kind: 'nothing' | 'folder' | 'file' }
  /** `to` as a whole path. */
  | { readonly kind: 'link'; readonly to: string }

export function standingAt(out: string): Standing {
  const found = lstatSync(out, { throwIfNoEntry: false })
  if (found === undefined) return { kind: 'nothing' }
  if (found.isSymbolicLink()) {
    return { kind: 'link', to: path.resolve(path.dirname(out), readlinkSync(out)) }
  }
  return { kind: found.isDirectory() ? 'folder' : 'file' }
}

/** Makes a link to a folder, at a place that is free. Throws where there are no links. */
export type MakeLink = (to: string, at: string, out: string) => void

/** Undoes the first of two renames when the second never came. */
export function putBackPrevious({ out, versions }: Places): boolean {
  const previous = previousIn(versions)
  if (standingAt(out).kind !== 'nothing' || standingAt(previous).kind === 'nothing') return false
  renameSync(previous, out)
  return true
}

/**
 * Brings a site that is shown no more to where the next one is put together: most
 * of it will be the same. What a killed build has left there does as well.
 */
export function reuseOlder({
  out,
  versions,
  finished,
}: Pick<ExportFolders, 'out' | 'versions' | 'finished'>): void {
  const left = standingAt(finished).kind
  if (left === 'folder') return
  rmSync(finished, { force: true })
  const shown = standingAt(out)
  if (shown.kind !== 'link') return
  const older = readdirSync(versions).filter(
    (name) => isVersion.test(name) && path.join(versions, name) !== shown.to,
  )
  const last = older.sort().at(-1)
  if (last !== undefined) renameSync(path.join(versions, last), finished)
}

/** As `newName` says. */
const isVersion = /^\d{8}T\d{6}Z-[\da-f]{8}$/u

/**
 * Synchronous, so that no signal is answered in the middle. The version before
 * stays, since a server may be reading it; older ones go.
 */
export function swapIn(
  { out, versions, finished }: Pick<ExportFolders, 'out' | 'versions' | 'finished'>,
  makeLink: MakeLink = link,
): void {
  mkdirSync(versions, { recursive: true })
  const version = path.join(versions, newName())
  renameSync(finished, version)
  const before = standingAt(out)
  const made = linkTo(version, { out, versions }, makeLink)
  const replaced = made === null ? exchange(version, out, versions) : putLink(made, out, versions)
  const last = before.kind === 'link' ? before.to : replaced
  prune(versions, [version, ...(last === null ? [] : [last])])
}

/** When it was made, for whoever looks into the folder; nothing is read out of it. */
function newName(): string {
  const now = new Date().toISOString().replace(/\.\d+/u, '').replaceAll(/[-:]/gu, '')
  return `${now}-${randomUUID().slice(0, 8)}`
}

function previousIn(versions: string): string {
  return path.join(versions, 'previous')
}

/** A link that is not yet where it belongs; `null` where there are none. */
function linkTo(version: string, { out, versions }: Places, makeLink: MakeLink): string | null {
  const at = path.join(versions, `link-${randomUUID()}`)
  try {
    makeLink(version, at, out)
    return at
  } catch {
    // Whatever the reason, a folder does as well.
    return null
  }
}

/** Relative to where it will stand, so that both can be moved together. Windows has no such links without special rights, but junctions, which name the whole path. */
function link(to: string, at: string, out: string): void {
  try {
    symlinkSync(path.relative(path.dirname(out), to), at, 'dir')
  } catch (error) {
    if (process.platform !== 'win32') throw error
    symlinkSync(to, at, 'junction')
  }
}

/** @returns where the folder is now that stood there, if one did */
function putLink(made: string, out: string, versions: string): string | null {
  if (standingAt(out).kind !== 'folder') {
    try {
      renameSync(made, out)
      return null
    } catch (error) {
      // Windows replaces files alone.
      if (process.platform !== 'win32') throw error
    }
  }
  return exchange(made, out, versions)
}

/** Two renames, because a folder cannot be renamed onto. @returns where now is what stood there */
function exchange(made: string, out: string, versions: string): string | null {
  const previous = previousIn(versions)
  rmSync(previous, { recursive: true, force: true })
  if (standingAt(out).kind === 'nothing') {
    renameSync(made, out)
    return null
  }
  renameSync(out, previous)
  try {
    renameSync(made, out)
  } catch (error) {
    putBackPrevious({ out, versions })
    throw error
  }
  const kept = path.join(versions, `${newName()}-before`)
  renameSync(previous, kept)
  return kept
}

/** What cannot be removed stays until the next time: the site is out. */
function prune(versions: string, keep: readonly string[]): void {
  for (const name of readdirSync(versions)) {
    const place = path.join(versions, name)
    if (keep.includes(place) || name === lockName) continue
    try {
      rmSync(place, { recursive: true, force: true })
    } catch {
      continue
    }
  }
}
