import type { Archive, Entry } from '#lib/archive/archive.ts'

/** What the front page lists below its large article. */
export function frontPageEntries({ entries, lead }: Archive): readonly Entry[] {
  return entries.filter(({ slug }) => slug !== lead?.slug)
}
