/** Parsed articles → the archive's lists and what stands around each article. Pure. */

import type {
  Archive,
  ArchiveOptions,
  Author,
  Corrected,
  Entry,
  EntryName,
  EntryState,
  Embargoed,
  Redirect,
  Related,
  ArticleInContext,
  Topic,
} from '#lib/archive/archive.ts'
import {
  entryNameOf,
  entryOf,
  linkedOf,
  newestFirst,
  stateOf,
  writerOf,
} from '#lib/archive/lists/entry-of.ts'
import { authorIdsOf } from '#lib/archive/lists/names.ts'
import { nameKey } from '#lib/text/name-key.ts'
import { type Alike, type Relate, relateWhenAsked } from '#lib/archive/related/relate.ts'
import type { Outline } from '#lib/archive/outline.ts'
import { translationsAmong } from '#lib/archive/lists/translations.ts'
import { yearsOf } from '#lib/archive/lists/years-of.ts'
import type { InternalLink } from '#lib/article/article.ts'
import type { AuthorPage } from '#lib/article/author-page.ts'
import type { Site } from '#lib/site/site.ts'

/** An author's file that could be read. */
export type AuthorFile = {
  readonly id: string
  readonly file: string
  readonly page: AuthorPage
  /** Of the words about them, into the publication. */
  readonly links: readonly InternalLink[]
}

export type ArchiveLists = Omit<Archive, 'article' | 'pages' | 'pictures' | 'problems' | 'site'> & {
  readonly placeOf: (slug: string) => Placed | null
}

/** An article in its place among the others, still without its body. */
export type Placed = Omit<ArticleInContext, 'article'> & { readonly outline: Outline }

/** How many related articles stand under an article; what its author names always does. */
const mostRelated = 4

/**
 * @param articles no two with one slug
 * @param relate finds what is alike, beside what authors name
 */
export function buildLists(
  articles: readonly Outline[],
  authorFiles: readonly AuthorFile[],
  site: Site,
  { now, showUnpublished }: ArchiveOptions,
  relate: Relate = relateWhenAsked,
): ArchiveLists {
  const stated = articles.map((outline) => ({ outline, state: stateOf(outline, now) }))
  const shown = stated.filter(({ state }) => showUnpublished || !isHeld(state))
  const entries = shown
    .flatMap(({ outline, state }) =>
      state === 'withdrawn' || outline.withdrawn !== null ? [] : [entryOf(outline, state, site)],
    )
    .sort(newestFirst)
  const bySlug = new Map(entries.map((entry, place) => [entry.slug, { entry, place }]))
  const shownBySlug = new Map(shown.map((each) => [each.outline.slug, each]))
  const authorsByName = authorsOf(shown, entries, authorFiles)
  const topicsOf = topicLists(entries, site)

  const entryAt = (slug: string): Entry | undefined => bySlug.get(slug)?.entry
  const pickedBy = (slug: string): readonly Related[] => {
    const found = shownBySlug.get(slug)
    return found === undefined ? [] : picksOf(found.outline, entryAt)
  }
  const alikeTo = relate(() =>
    entries.map((summary) => {
      const picked = pickedBy(summary.slug)
      const except = new Set(
        picked.flatMap((each) => (each.kind === 'article' ? each.entry.slug : [])),
      )
      return { summary, wanted: { most: mostRelated - picked.length, except } }
    }),
  )
  /** The author's picks in their order, then what is most alike. */
  const related = (slug: string): readonly Related[] => [
    ...pickedBy(slug),
    ...alikeTo(slug).flatMap((alike) => relatedAs(alike, entryAt)),
  ]

  const translationsOf = translationsAmong(
    shown.map(({ outline }) => outline),
    entryAt,
  )

  const nameAt = (place: number): EntryName | null => {
    const entry = entries[place]
    return entry === undefined ? null : entryNameOf(entry)
  }
  const placeOf = (slug: string): Placed | null => {
    const found = shownBySlug.get(slug)
    if (found === undefined) return null
    const listed = bySlug.get(slug)
    return {
      ...found,
      topics: listed?.entry.topics ?? entryOf(found.outline, 'published', site).topics,
      authors: found.outline.authors.flatMap((name) => {
        const author = authorsByName.get(nameKey(name))
        return author === undefined ? [] : [writerOf(author)]
      }),
      newer: listed === undefined ? null : nameAt(listed.place - 1),
      older: listed === undefined ? null : nameAt(listed.place + 1),
      // A withdrawn article leads on to what its author named, such as the one that took its place.
      related: listed === undefined ? pickedBy(slug) : related(slug),
      translations: listed === undefined ? [] : translationsOf(slug),
    }
  }

  return {
    entries,
    lead: (site.lead === null ? undefined : bySlug.get(site.lead)?.entry) ?? entries[0] ?? null,
    topics: topicsOf,
    years: yearsOf(entries, site.timeZone),
    authors: [...authorsByName.values()]
      .filter((author) => author.entries.length > 0)
      .sort(collatedBy(site, (author) => author.name)),
    corrections: correctionsOf(shown, entryAt),
    redirects: redirectsOf(shown),
    slugs: shown.map(({ outline: { slug } }) => slug).sort(),
    placeOf,
    held: stated.flatMap(({ outline: { file, published }, state }): readonly Embargoed[] => {
      if (!isHeld(state)) return []
      const until = state === 'scheduled' ? new Date(published.at).toISOString() : null
      return [{ file, state, until }]
    }),
  }
}

export function isHeld(state: EntryState | 'withdrawn'): state is 'draft' | 'scheduled' {
  return state === 'draft' || state === 'scheduled'
}

function correctionsOf(
  shown: readonly { readonly outline: Outline }[],
  entryAt: (slug: string) => Entry | undefined,
): readonly Corrected[] {
  return shown
    .flatMap(({ outline: { slug, corrections } }) => {
      const entry = entryAt(slug)
      return entry === undefined ? [] : corrections.map((correction) => ({ entry, correction }))
    })
    .sort((a, b) => b.correction.date.at - a.correction.date.at || newestFirst(a.entry, b.entry))
}

/** Of two articles that claim one address the first counts; the other's claim is a problem. */
function redirectsOf(shown: readonly { readonly outline: Outline }[]): readonly Redirect[] {
  const redirects = new Map<string, Redirect>()
  for (const { slug, title, aliases } of shown.map(({ outline }) => outline)) {
    for (const from of aliases) if (!redirects.has(from)) redirects.set(from, { from, slug, title })
  }
  return [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

function picksOf(
  article: Outline,
  entryAt: (slug: string) => Entry | undefined,
): readonly Related[] {
  return article.related.flatMap((link): readonly Related[] => {
    if (link.kind === 'external') return [{ kind: 'external', link }]
    const entry = link.slug === article.slug ? undefined : entryAt(link.slug)
    return entry === undefined
      ? []
      : [{ kind: 'article', entry: linkedOf(entry), reason: { kind: 'picked' } }]
  })
}

function relatedAs(
  { slug, words }: Alike,
  entryAt: (slug: string) => Entry | undefined,
): readonly Related[] {
  const entry = entryAt(slug)
  return entry === undefined
    ? []
    : [{ kind: 'article', entry: linkedOf(entry), reason: { kind: 'shared', words } }]
}

/** By the key of their names: everybody in a byline, those of withdrawn articles included. */
function authorsOf(
  shown: readonly { readonly outline: Outline }[],
  entries: readonly Entry[],
  files: readonly AuthorFile[],
): ReadonlyMap<string, Author> {
  const names = new Map<string, string>()
  for (const name of shown.flatMap(({ outline }) => outline.authors).toSorted()) {
    if (!names.has(nameKey(name))) names.set(nameKey(name), name)
  }
  // Of two files for one name the first one counts; the other is a problem.
  const fileOf = new Map(files.toReversed().map((file) => [nameKey(file.page.name), file]))
  const ids = authorIdsOf(names, new Map([...fileOf].map(([key, { id }]) => [key, id])))
  const own = new Map([...ids.keys()].map((key): [string, Entry[]] => [key, []]))
  for (const entry of entries) {
    for (const key of new Set(entry.authors.map(nameKey))) own.get(key)?.push(entry)
  }
  return new Map(
    [...ids].map(([key, { id, name }]) => [
      key,
      { id, name, page: fileOf.get(key)?.page ?? null, entries: own.get(key) ?? [] },
    ]),
  )
}

/** Topics that have articles: those of `site.yml` in its order, the others by label. */
function topicLists(entries: readonly Entry[], site: Site): readonly Topic[] {
  const lists = new Map<string, { readonly id: string; readonly label: string; entries: Entry[] }>()
  for (const entry of entries) {
    for (const { id, label } of entry.topics) {
      const list = lists.get(id)
      if (list === undefined) lists.set(id, { id, label, entries: [entry] })
      else list.entries.push(entry)
    }
  }
  const listed = [...site.topics.keys()].flatMap((id) => lists.get(id) ?? [])
  const others = [...lists.values()].filter(({ id }) => !site.topics.has(id))
  return [...listed, ...others.sort(collatedBy(site, (topic) => topic.label))]
}

/** By the alphabet of the publication's language. */
function collatedBy<T extends { readonly id: string }>(
  site: Site,
  nameOf: (each: T) => string,
): (a: T, b: T) => number {
  const { compare } = new Intl.Collator(site.language)
  return (a, b) => compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1)
}
