/** The steps of a build around everything that takes time: lock, store, a site of a few files, swap. */

import { readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { lockBuild } from '#lib/build/build-lock.ts'
import { type ExportFolders } from '#lib/build/folders.ts'
import { type MakeLink, putBackPrevious, swapIn } from '#lib/build/swap.ts'
import {
  readChecksummed,
  type ChecksummedFile,
  writeChecksummed,
} from '#lib/system/storage/checksummed-file.ts'
import { writeWhole } from '#lib/system/whole-file.ts'

const files = ['index.html', 'articles/tail/index.html', 'images/tail.avif', '_headers', '404.html']

export const noLinks: MakeLink = () => {
  throw new Error('EPERM: operation not permitted, symlink')
}

/** @param text what every file of the site says */
export function buildTiny(folders: ExportFolders, text: string, makeLink?: MakeLink): void {
  const lock = lockBuild(folders)
  if (lock.kind === 'held') throw new Error(`held by ${lock.by}`)
  putBackPrevious(folders)
  rmSync(folders.staging, { recursive: true, force: true })
  rmSync(folders.finished, { recursive: true, force: true })
  const kept = keptIn(folders)
  const before = readChecksummed(kept)?.toString() ?? 'nothing'
  if (!/^(?:nothing|kept .*)$/u.test(before)) throw new Error(`${before} was believed`)
  writeChecksummed(kept, Buffer.from(`kept ${text}`))
  for (const file of files) writeWhole(path.join(folders.staging, file), text)
  renameSync(folders.staging, folders.finished)
  swapIn(folders, makeLink)
  lock.release()
}

function keptIn({ internals }: ExportFolders): ChecksummedFile {
  return { path: path.join(internals, 'cache', 'standfirst-tiny'), label: 'tiny' }
}

/** What each file of a site says. */
export function saidBy(out: string): readonly string[] {
  return files.map((file) => readFileSync(path.join(out, file), 'utf8'))
}
