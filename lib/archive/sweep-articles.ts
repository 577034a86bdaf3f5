import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleCache, fileNameOf } from '#lib/archive/article-cache.ts'

/** Kept beside those in use even of a small publication: its earlier texts, and other publications built in the same checkout. */
const fewest = 1000

/** A file that another build is writing is younger. */
const abandonedAfter = 3_600_000

/**
 * Removes what no build will read again: articles parsed by other code, and, of
 * those that this build did not use, the oldest, when they outnumber those in use.
 */
export function sweepArticles(cache: ArticleCache, used: readonly string[], now: number): void {
  const inUse = new Set(used.map((key) => fileNameOf(key, cache)))
  const mine = fileNameOf('', cache)
  const idle: { readonly file: string; readonly made: number }[] = []
  for (const name of readdirSync(cache.folder)) {
    if (inUse.has(name)) continue
    const file = join(cache.folder, name)
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now
    const whole = name.startsWith(mine) && !name.includes('.')
    if (whole) idle.push({ file, made })
    else if (!name.includes('.') || now - made > abandonedAfter) rmSync(file, { force: true })
  }
  idle.sort((a, b) => b.made - a.made)
  for (const { file } of idle.slice(Math.max(fewest, inUse.size))) rmSync(file, { force: true })
}
