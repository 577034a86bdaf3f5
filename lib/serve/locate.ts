/** A request's path → the file of the site that answers it. */

import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'

export type Located =
  LocatedFile | { readonly kind: 'redirect'; readonly to: string } | { readonly kind: 'missing' }

export type LocatedFile = {
  readonly kind: 'file'
  /** Relative to the site's folder, with forward slashes. */
  readonly file: string
  /** Where it really lies. */
  readonly place: string
  /** In bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changed: number
}

/**
 * Asks the disk each time, so that a build made while the site is served is seen.
 * What a link leads out of the site to is not there.
 *
 * @param folder without links on the way to it
 * @param target the request's path and query, as sent
 */
export async function locate(folder: string, basePath: string, target: string): Promise<Located> {
  const [written = '', query] = target.split(/\?(.*)/su)
  const search = query === undefined ? '' : `?${query}`
  if (basePath !== '' && (written === '/' || written === basePath)) {
    return { kind: 'redirect', to: `${basePath}/${search}` }
  }
  if (!written.startsWith(`${basePath}/`)) return { kind: 'missing' }
  const slashed = written.endsWith('/')
  const steps = stepsOf(written.slice(basePath.length + 1, slashed ? -1 : undefined))
  if (steps === null) return { kind: 'missing' }
  const asked = await foundIn(folder, steps)
  if (asked === null || (asked.isFile && slashed)) return { kind: 'missing' }
  if (asked.isFile) return fileAt(steps, asked)
  const page = [...steps, 'index.html']
  const index = await foundIn(folder, page)
  if (index?.isFile !== true) return { kind: 'missing' }
  return slashed ? fileAt(page, index) : { kind: 'redirect', to: `${written}/${search}` }
}

function fileAt(steps: readonly string[], { place, size, changed }: Found): LocatedFile {
  return { kind: 'file', file: steps.join('/'), place, size, changed }
}

type Found = Pick<LocatedFile, 'place' | 'size' | 'changed'> & { readonly isFile: boolean }

/** A file or a folder of the site; pipes and devices are neither. */
async function foundIn(folder: string, steps: readonly string[]): Promise<Found | null> {
  try {
    const place = await realpath(path.join(folder, ...steps))
    if (place !== folder && !place.startsWith(folder + path.sep)) return null
    const found = await stat(place)
    if (!found.isFile() && !found.isDirectory()) return null
    return { place, size: found.size, changed: found.mtimeMs, isFile: found.isFile() }
  } catch {
    // It is not there, or may not be looked at: nobody gets to see it.
    return null
  }
}

/** The steps of the address that a request asks for, behind the base path; `null` where it can be nothing of the site. */
export function stepsOfTarget(basePath: string, target: string): readonly string[] | null {
  const [written = ''] = target.split('?')
  if (!written.startsWith(`${basePath}/`)) return null
  return stepsOf(written.slice(basePath.length + 1).replace(/\/$/u, ''))
}

/** The names of folders and file, decoded; `null` when one of them could lead out of the site. */
function stepsOf(written: string): readonly string[] | null {
  if (written === '') return []
  // A site's names are in NFC, however an address is typed.
  const steps = written.split('/').map((step) => percentDecoded(step)?.normalize('NFC') ?? null)
  return steps.every(isName) ? steps : null
}

function isName(step: string | null): step is string {
  return step !== null && step !== '' && step !== '.' && step !== '..' && !/[/\\\0]/u.test(step)
}
