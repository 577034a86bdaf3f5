/** The folder that a build may replace with its site: never one with somebody's work in it. */

import { readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

export type Out =
  /** Absolute; `null` where nobody named one. */
  | { readonly kind: 'out'; readonly folder: string | null }
  | { readonly kind: 'wrong'; readonly reason: string }

/** What a build writes whatever its content is, and hardly anybody else all at once. */
const inEverySite = [
  ...['404.html', '_headers', 'articles.json', 'index.html', 'llms.txt'],
  ...['manifest.webmanifest', 'robots.txt', 'sw.js'],
]

type Folders = {
  /** What a site may neither be nor hold. */
  readonly kept: readonly string[]
  /** What it may not lie in either. */
  readonly closed: readonly string[]
}

/** @param written `OUT_DIR`, when set; relative to the working folder */
export function readOut(written: string | undefined, { kept, closed }: Folders): Out {
  if (written === undefined || written === '') return { kind: 'out', folder: null }
  const folder = path.resolve(written)
  const inTheWay = whatItWouldHarm(folder, { kept, closed })
  if (inTheWay === null && isReplaceable(folder)) return { kind: 'out', folder }
  const why = inTheWay === null ? '' : `, which ${inTheWay}`
  const reason = `Unexpected OUT_DIR \`${written}\`${why}, expected a folder that is absent, empty or written by a build`
  return { kind: 'wrong', reason }
}

function whatItWouldHarm(folder: string, { kept, closed }: Folders): string | null {
  const named = path.join(wholly(path.dirname(folder)), path.basename(folder))
  // A link stands in one place and leads to another.
  const held = kept.find((each) => [named, wholly(folder)].some((out) => isIn(out, wholly(each))))
  if (held !== undefined) return `holds \`${shown(held)}\``
  const around = closed.find((each) => isIn(wholly(each), named))
  return around === undefined ? null : `lies in \`${shown(around)}\``
}

function isReplaceable(folder: string): boolean {
  try {
    const names = new Set(readdirSync(folder))
    return names.size === 0 || inEverySite.every((name) => isFile(path.join(folder, name)))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Every link followed, as far as anything is there. */
function wholly(place: string): string {
  try {
    return realpathSync.native(place)
  } catch {
    const above = path.dirname(place)
    return above === place ? place : path.join(wholly(above), path.basename(place))
  }
}

/** Whether a place is the folder or lies in it. */
function isIn(folder: string, place: string): boolean {
  const steps = path.relative(folder, place)
  return steps !== '..' && !steps.startsWith(`..${path.sep}`) && !path.isAbsolute(steps)
}

function shown(folder: string): string {
  return path.relative('', folder) || '.'
}
