import { type ArticleCache, fileNameOf } from '#lib/archive/cache/cached-article.ts'
import { pruneStore } from '#lib/system/prune-store.ts'

/** Removes what no build will read again: articles parsed by other code, and the oldest of those that this build did not use. */
export function pruneArticles(cache: ArticleCache, used: readonly string[], now: number): void {
  const mine = fileNameOf('', cache)
  pruneStore(cache.folder, {
    inUse: new Set(used.map((key) => fileNameOf(key, cache))),
    kindOf: (name) => {
      if (name.includes('.')) return 'unfinished'
      return name.startsWith(mine) ? 'kept' : 'outdated'
    },
    now,
  })
}
