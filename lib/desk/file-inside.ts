/** A file that a command was given, as the content folder knows it. */

import { statSync } from 'node:fs'
import path from 'node:path'

/**
 * Relative to the content folder, with forward slashes; `null` when there is no
 * such file in it. The name may be relative to the working folder or to the
 * content folder.
 */
export function fileInside(contentFolder: string, named: string): string | null {
  for (const whole of [path.resolve(named), path.resolve(contentFolder, named)]) {
    const inside = path.relative(path.resolve(contentFolder), whole)
    const leadsOut = inside.startsWith('..') || path.isAbsolute(inside)
    if (!leadsOut && statSync(whole, { throwIfNoEntry: false })?.isFile() === true) {
      return inside.split(path.sep).join('/')
    }
  }
  return null
}
