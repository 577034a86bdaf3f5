/** One build at a time of a checkout, and one at a time into a place, from the first check to the swap. */

import path from 'node:path'
import type { ExportFolders } from '#lib/build/folders.ts'
import { type Lock, lock } from '#lib/system/process-lock.ts'

export const lockName = 'lock'

/** Next empties its folder but for `cache`. */
export function lockBuild({
  internals,
  versions,
}: Pick<ExportFolders, 'internals' | 'versions'>): Lock {
  const working = lock(path.join(internals, 'cache', 'standfirst-lock'))
  if (working.kind === 'held') return working
  const publishing = lock(path.join(versions, lockName))
  if (publishing.kind === 'held') {
    working.release()
    return publishing
  }
  return {
    kind: 'locked',
    release: () => {
      publishing.release()
      working.release()
    },
  }
}
