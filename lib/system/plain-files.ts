/** Listing and reading files that somebody else may have put there: nothing but plain files is opened, and nothing outside the folder. */

import { lstatSync, type Stats } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPlainly } from '#lib/system/plain-file.ts'
import { notPlainFile } from '#lib/rules/files/file-kind.ts'
import { fileTooLarge } from '#lib/rules/files/file-size.ts'
import { neverStill, unreadable } from '#lib/rules/files/file-unreadable.ts'
import { nameFinding } from '#lib/text/file-name.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'
import { fileNameOf } from '#lib/text/characters/stray-bytes.ts'

export type FoundFile = {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  readonly bytes: number
  /** Another one as soon as the file may have changed. */
  readonly version: string
  /** Whether that holds for certain: what changed a moment ago may change again within one tick of the disk's clock, and have the same version with other bytes. */
  readonly settled: boolean
}

export type Refusal = { readonly path: string; readonly finding: Finding }

export type FolderListing = {
  /** By path, in code unit order, as the two others are. */
  readonly files: readonly FoundFile[]
  readonly folders: readonly string[]
  /** What is neither a plain file nor a folder, or cannot be looked into. */
  readonly refused: readonly Refusal[]
  /** What has something in its name that nobody sees. It is listed all the same, unless its name is no text. */
  readonly misnamed: readonly Refusal[]
}

/**
 * Everything below `folder`, a path relative to `root`. A folder that is not
 * there is an empty one. Links are not followed, so nothing outside is reached
 * and no circle is walked. Names that begin with a dot are not content. Names
 * are asked for as bytes: as text, one that is no UTF-8 would be another name,
 * under which nothing is found.
 */
export async function listFolder(root: string, folder: string): Promise<FolderListing> {
  const files: FoundFile[] = []
  const folders: string[] = []
  const refused: Refusal[] = []
  const misnamed: Refusal[] = []
  const look = async (path: string): Promise<void> => {
    try {
      // Handing ten thousand of these to other threads takes longer than they do.
      const found = lstatSync(join(root, path))
      if (found.isDirectory()) {
        folders.push(path)
        const names = (await readdir(join(root, path), { encoding: 'buffer' })).map(fileNameOf)
        for (const name of names.filter((each) => !each.startsWith('.'))) {
          const finding = nameFinding(name)
          if (finding !== null) misnamed.push({ path: `${path}/${name}`, finding })
          if (name.isWellFormed()) await look(`${path}/${name}`)
        }
      } else if (found.isFile()) {
        files.push({
          path,
          bytes: found.size,
          version: versionOf(found),
          settled: isSettled(found),
        })
      } else {
        refused.push({ path, finding: notPlain(found) })
      }
    } catch (error) {
      // A file that was taken away while we looked is simply not there.
      if (codeOf(error) !== 'ENOENT')
        refused.push({ path, finding: { place: fileStart, ...unreadable(codeOf(error)) } })
    }
  }
  await look(folder)
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)
  return {
    files: files.sort(byPath),
    folders: folders.sort(),
    refused: refused.sort(byPath),
    misnamed: misnamed.sort(byPath),
  }
}

/** The time of the last change can be set by nobody, unlike that of the last writing. */
function versionOf({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return [mtimeMs, ctimeMs, size, ino].join(' ')
}

/** The longest tick of a disk's clock, FAT's, is two seconds; milliseconds. */
const settling = 4000

/** A time that is still to come is of a clock that was set back, and tells nothing. */
function isSettled({ mtimeMs, ctimeMs }: Stats): boolean {
  return Math.max(mtimeMs, ctimeMs) < Date.now() - settling
}

export type ReadFile =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Whoever writes a file piece by piece goes on within this time; milliseconds. */
const betweenPieces = 20

/** For as long as somebody may take to save a file. */
const mostReadings = 25

/**
 * The bytes of a file that `listFolder` found. It may have become something
 * else since: it is opened without following a link or waiting for a pipe, and
 * asked again what it is. One that is being written is read again when it is whole.
 *
 * @param most bytes that it may have
 */
export async function readPlainFile(root: string, path: string, most: number): Promise<ReadFile> {
  for (let nth = 0; nth < mostReadings; nth += 1) {
    const read = await readStill(join(root, path), most)
    if (read !== null) return read
  }
  return { kind: 'refused', finding: { place: fileStart, ...neverStill() } }
}

/** `null` where the file changed meanwhile. */
async function readStill(place: string, most: number): Promise<ReadFile | null> {
  let handle: FileHandle | null = null
  try {
    handle = await open(place, openPlainly)
    const found = await handle.stat()
    if (!found.isFile()) return { kind: 'refused', finding: notPlain(found) }
    if (found.size > most)
      return { kind: 'refused', finding: { place: fileStart, ...fileTooLarge(found.size, most) } }
    const bytes = await handle.readFile()
    // The clock tells whole milliseconds.
    const age = Date.now() - Math.floor(found.mtimeMs)
    if (age >= 0 && age < betweenPieces) await pause(betweenPieces - age + 1)
    const isStill = versionOf(await handle.stat()) === versionOf(found)
    return isStill ? { kind: 'read', bytes } : null
  } catch (error) {
    return { kind: 'refused', finding: { place: fileStart, ...unreadable(codeOf(error)) } }
  } finally {
    await handle?.close()
  }
}

type Kind = {
  readonly isSymbolicLink: () => boolean
  readonly isFIFO: () => boolean
  readonly isSocket: () => boolean
  readonly isDirectory: () => boolean
}

function notPlain(found: Kind): Finding {
  return { place: fileStart, ...notPlainFile(kindOf(found)) }
}

function kindOf(found: Kind): string {
  if (found.isSymbolicLink()) return 'symbolic link'
  if (found.isFIFO()) return 'named pipe'
  if (found.isSocket()) return 'socket'
  return found.isDirectory() ? 'folder' : 'device'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
