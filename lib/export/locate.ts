/** A request's path → the file of the site that answers it. */

import { stat } from 'node:fs/promises'
import path from 'node:path'

export type Located =
  /** `file` is relative to the site's folder, with forward slashes; `changed` in milliseconds since 1970. */
  | { readonly kind: 'file'; readonly file: string; readonly changed: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }

/**
 * Asks the disk each time, so that a build made while the site is served is seen.
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
  const asked = await stat(path.join(folder, ...steps)).catch(() => null)
  if (asked === null || (asked.isFile() && slashed)) return { kind: 'missing' }
  if (asked.isFile()) return { kind: 'file', file: steps.join('/'), changed: asked.mtimeMs }
  const page = [...steps, 'index.html']
  const index = await stat(path.join(folder, ...page)).catch(() => null)
  if (index === null) return { kind: 'missing' }
  return slashed
    ? { kind: 'file', file: page.join('/'), changed: index.mtimeMs }
    : { kind: 'redirect', to: `${written}/${search}` }
}

/** The names of folders and file, decoded; `null` when one of them could lead out of the site. */
function stepsOf(written: string): readonly string[] | null {
  if (written === '') return []
  const steps = written.split('/').map(decoded)
  return steps.every(isName) ? steps : null
}

function isName(step: string | null): step is string {
  return step !== null && step !== '' && step !== '.' && step !== '..' && !/[/\\\0]/u.test(step)
}

function decoded(step: string): string | null {
  try {
    return decodeURIComponent(step)
  } catch {
    // decodeURIComponent has no form that answers instead of throwing.
    return null
  }
}
