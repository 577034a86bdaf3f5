import type { Author, Entry, EntryName, EntryState, Writer } from '#lib/archive/archive.ts'
import { topicNamesOf } from '#lib/archive/lists/names.ts'
import type { Outline } from '#lib/archive/outline.ts'
import type { Site } from '#lib/site/site.ts'

/** @param now milliseconds since 1970 */
export function stateOf(
  article: Pick<Outline, 'draft' | 'published' | 'withdrawn'>,
  now: number,
): EntryState | 'withdrawn' {
  if (article.draft) return 'draft'
  if (article.published.at > now) return 'scheduled'
  return article.withdrawn === null ? 'published' : 'withdrawn'
}

/** What a list shows of an article. */
export function entryOf(article: Outline, state: EntryState, site: Site): Entry {
  const { slug, title, standfirst, authors, published, updated, lang, dir } = article
  const { image, takeaways, readingTime } = article
  return {
    ...{ slug, title, standfirst, authors, published, updated, lang, dir },
    ...{ image, takeaways, readingTime, state },
    topics: topicNamesOf(article.topics, site),
  }
}

/** As much of an entry as a link to it says. */
export function entryNameOf({ slug, title, lang, dir }: Entry): EntryName {
  return { slug, title, lang, dir }
}

/** The same, with its picture. */
export function linkedOf(entry: Entry): EntryName & Pick<Entry, 'image'> {
  return { ...entryNameOf(entry), image: entry.image }
}

/** An author without what they have written. */
export function writerOf({ id, name, page }: Author): Writer {
  return { id, name, page }
}

/** Newest first; of one instant, by slug. */
export function newestFirst(
  a: Pick<Entry, 'published' | 'slug'>,
  b: Pick<Entry, 'published' | 'slug'>,
): number {
  return b.published.at - a.published.at || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
}
