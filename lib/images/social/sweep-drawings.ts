import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { keptDrawing, socialCacheDir } from '#lib/images/social/draw-social-pictures.ts'
import type { Drawing } from '#lib/images/social/drawing.ts'

/** Kept beside those in use even of a small publication: its earlier words, and other publications built in the same checkout. */
const fewest = 1000

/** A file that another build is writing is younger. */
const abandonedAfter = 3_600_000

/** Removes what was abandoned half written and, of the pictures that this build did not use, the oldest, when they outnumber those in use. */
export function sweepDrawings(
  used: readonly Drawing[],
  now: number,
  { cacheDir = socialCacheDir }: { readonly cacheDir?: string } = {},
): void {
  const inUse = new Set(used.map((drawing) => path.basename(keptDrawing(drawing, { cacheDir }))))
  const idle: { readonly file: string; readonly made: number }[] = []
  for (const name of readdirSync(cacheDir)) {
    if (!name.includes('.png-') || inUse.has(name)) continue
    const file = path.join(cacheDir, name)
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (/\.png-sharp[\d.]+$/u.test(name)) idle.push({ file, made })
    else if (now - made > abandonedAfter) rmSync(file, { force: true })
  }
  idle.sort((a, b) => b.made - a.made)
  for (const { file } of idle.slice(Math.max(fewest, inUse.size))) rmSync(file, { force: true })
}
