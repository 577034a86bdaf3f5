import path from 'node:path'
import { fileFor } from '#lib/images/picture-cache.ts'
import { socialCacheDir } from '#lib/images/social/draw-social-pictures.ts'
import type { Drawing } from '#lib/images/social/drawing-key.ts'
import { pruneStore } from '#lib/system/prune-store.ts'

/** Removes what was abandoned half written and, of the pictures that this build did not use, the oldest. */
export function pruneDrawings(
  used: readonly Drawing[],
  now: number,
  { cacheDir = socialCacheDir }: { readonly cacheDir?: string } = {},
): void {
  pruneStore(cacheDir, {
    inUse: new Set(used.map(({ name }) => path.basename(fileFor(cacheDir, name).path))),
    kindOf: (name) => {
      if (!name.includes('.png-')) return 'foreign'
      return /\.png-sharp[\d.]+$/u.test(name) ? 'kept' : 'unfinished'
    },
    now,
  })
}
