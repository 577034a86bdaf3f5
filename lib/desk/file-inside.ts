/** Files and folders that a command was given, as the content folder knows them. */

import { type Stats, statSync } from 'node:fs'
import path from 'node:path'

/** `path` is relative to the content folder, with forward slashes; the content folder's own is empty. */
export type Inside = { readonly kind: 'file' | 'folder'; readonly path: string }

/** `null` when there is nothing such in it. The name may be relative to the working folder or to the content folder. */
export function inside(contentFolder: string, named: string): Inside | null {
  for (const whole of [path.resolve(named), path.resolve(contentFolder, named)]) {
    const within = path.relative(path.resolve(contentFolder), whole)
    const leadsOut = within.startsWith('..') || path.isAbsolute(within)
    const kind = leadsOut ? null : kindOf(statSync(whole, { throwIfNoEntry: false }))
    if (kind !== null) return { kind, path: within.split(path.sep).join('/') }
  }
  return null
}

/** The path of a file in it; `null` when there is no such file. */
export function fileInside(contentFolder: string, named: string): string | null {
  const found = inside(contentFolder, named)
  return found?.kind === 'file' ? found.path : null
}

function kindOf(found: Stats | undefined): Inside['kind'] | null {
  if (found?.isFile() === true) return 'file'
  return found?.isDirectory() === true ? 'folder' : null
}

/** Whether a file of the content folder is one of those, or in one of them; without any, all are. */
export function isAmong(wanted: readonly Inside[]): (file: string) => boolean {
  if (wanted.length === 0) return () => true
  return (file) =>
    wanted.some(({ kind, path: named }) =>
      kind === 'file' ? file === named : named === '' || file.startsWith(`${named}/`),
    )
}
