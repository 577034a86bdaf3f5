/**
 * What could be read at an earlier time, for somebody who writes: a file with a
 * mistake in it still shows what it said before. A build knows nothing of this.
 */

import type { AuthorFile } from '#lib/archive/lists/build-lists.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import type { Site } from '#lib/site/site.ts'
import type { Problem } from '#lib/text/problem.ts'

export class LastRead {
  private site: Site | null = null
  private readonly pages = new Map<string, StandingPage>()
  private readonly authors = new Map<string, AuthorFile>()

  /** The settings as they are, or else as they last were without an error. */
  siteOf(site: Site, problems: readonly Problem[]): Site {
    const isBroken = problems.some(({ severity }) => severity === 'error')
    if (!isBroken) this.site = site
    return this.site ?? site
  }

  /** @param files of all that are there, read or not */
  pagesOf(files: readonly string[], read: readonly StandingPage[]): readonly StandingPage[] {
    return withEarlier(files, read, this.pages)
  }

  /** @param files of all that are there, read or not */
  authorsOf(files: readonly string[], read: readonly AuthorFile[]): readonly AuthorFile[] {
    return withEarlier(files, read, this.authors)
  }
}

/** Each as it was read now, else as it was last read; what is no file any more is forgotten. */
function withEarlier<T extends { readonly file: string }>(
  files: readonly string[],
  read: readonly T[],
  earlier: Map<string, T>,
): readonly T[] {
  const there = new Set(files)
  for (const file of earlier.keys()) if (!there.has(file)) earlier.delete(file)
  for (const each of read) earlier.set(each.file, each)
  return files.flatMap((file) => earlier.get(file) ?? [])
}
