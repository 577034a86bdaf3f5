/** Which addresses stood on the site once, as far as git has recorded it. */

import { addressOfFile } from '#lib/archive/history/address-of-file.ts'
import { keptTexts } from '#lib/archive/history/kept-texts.ts'
import type { FolderLog } from '#lib/archive/history/git-log.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import type { Site } from '#lib/site/site.ts'

/** `file` was its last one; `title` is what its last published text was called. */
export type PastAddress = { readonly file: string; readonly title: string | null }

/** A text that a file had, until another took its place or it was removed. */
type Version = { readonly file: string; readonly name: string; until: number }

/**
 * By address. An article was published when a text of it that was no draft was
 * still there at its own date of publication.
 *
 * @param wanted addresses that are asked for: all others cost nothing
 * @param now milliseconds since 1970
 */
export async function pastAddresses(
  contentDir: string,
  { steps }: FolderLog,
  wanted: (address: string) => boolean,
  { now, site }: { readonly now: number; readonly site: Site },
): Promise<ReadonlyMap<string, PastAddress>> {
  const open = versionsOf(steps, wanted, now)
  const found = new Map<string, PastAddress>()
  // The last text nearly always decides; the earlier ones of what is left are read together.
  for (const deciding of [1, Infinity]) {
    const asked = [...open].map(([address, versions]) => ({
      address,
      versions: versions.slice(0, deciding),
    }))
    const names = asked.flatMap(({ versions }) => versions.map(({ name }) => name))
    const texts = await keptTexts(contentDir, names)
    const context = { pictures: new Map(), site }
    const published = await mapLimit(asked, readAtOnce, async ({ versions }) => {
      const each = await Promise.all(
        versions.map((version) => publishedAs(version, texts, context)),
      )
      return each.find((one) => one !== null)
    })
    for (const [index, { address, versions }] of asked.entries()) {
      const last = published[index]
      if (last === undefined) continue
      found.set(address, { file: versions[0]?.file ?? last.file, title: last.title })
      open.delete(address)
    }
  }
  return found
}

const readAtOnce = 32

/** Newest first, by address. */
function versionsOf(
  steps: FolderLog['steps'],
  wanted: (address: string) => boolean,
  now: number,
): Map<string, Version[]> {
  const all = new Map<string, Map<string, Version>>()
  for (const { was, is, at } of steps) {
    for (const kept of [is, was]) {
      const address = kept === null ? null : addressOfFile(kept.file)
      if (kept === null || address === null || !wanted(address)) continue
      const versions = all.get(address) ?? new Map<string, Version>()
      all.set(address, versions)
      const key = `${kept.name} ${kept.file}`
      const version = versions.get(key)
      // What no commit replaced is there to this day.
      const until = kept === was ? at : now
      if (version === undefined) versions.set(key, { ...kept, until })
      else if (kept === was) version.until = Math.max(version.until, at)
    }
  }
  return new Map([...all].map(([address, versions]) => [address, [...versions.values()]]))
}

async function publishedAs(
  { file, name, until }: Version,
  texts: ReadonlyMap<string, string>,
  context: ArticleContext,
): Promise<PastAddress | null> {
  const source = texts.get(name)
  if (source === undefined) return null
  if (file.startsWith('pages/')) return { file, title: null }
  const reading = await textReader.read({ kind: 'publication', source, file }, context)
  const publication = reading.kind === 'read' ? reading.read : null
  return publication === null || publication.published.at > until
    ? null
    : { file, title: publication.title }
}
