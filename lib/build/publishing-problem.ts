/** Why a site could not be put in its place: looked for before the build, so that nobody waits for one that cannot be published. */

import { randomUUID } from 'node:crypto'
import { lstatSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExportFolders } from '#lib/build/folders.ts'
import { standingAt } from '#lib/build/swap.ts'
import { refusalOf } from '#lib/system/refusal.ts'
import { makeFolders } from '#lib/system/whole-file.ts'

/** A line for a person, or `null`. */
export function publishingProblem({
  out,
  versions,
}: Pick<ExportFolders, 'out' | 'versions'>): string | null {
  try {
    const problem = inTheWay(out, versions)
    if (problem === null) tryWriting(versions)
    return problem
  } catch (error) {
    return notWritable(error, path.dirname(out))
  }
}

/** What is said of a folder in which the site cannot be put together. */
export function notWritable(error: unknown, folder: string): string {
  return refusalOf(error, {
    place: path.relative('', folder) || '.',
    expected: 'a place for the site',
    otherwise: elsewhere,
  })
}

const elsewhere = 'name another folder in OUT_DIR'

function inTheWay(out: string, versions: string): string | null {
  const shown = path.relative('', out)
  const standing = standingAt(out)
  switch (standing.kind) {
    case 'nothing':
      return null
    case 'file':
      return `Unexpected file \`${shown}\`, expected the folder of a site or nothing: move it away, or ${elsewhere}`
    case 'link':
      return path.dirname(standing.to) === versions
        ? null
        : `Unexpected link \`${shown}\` to \`${standing.to}\`, expected one that a build has made: name \`${standing.to}\` in OUT_DIR, or remove the link`
    case 'folder':
      return isMounted(out)
        ? `Unexpected mount of a disk on \`${shown}\`, expected a folder that can be replaced: mount it on a folder around it, or name a folder inside it in OUT_DIR`
        : null
  }
}

function isMounted(out: string): boolean {
  return lstatSync(out).dev !== statSync(path.dirname(out)).dev
}

/** Throws what the system says when it cannot be done. */
function tryWriting(versions: string): void {
  const trial = path.join(versions, `trial-${randomUUID()}`)
  makeFolders(versions)
  writeFileSync(trial, 'Whether a build may write here.\n')
  rmSync(trial)
}
