/** Where a reader was in articles, and what has become of them since. Pure. */

export type Visit = {
  /** The article's address, beginning and ending in a slash. */
  readonly path: string
  readonly title: string
  /** Of the title, where it is not the site's; else empty. */
  readonly lang: string
  readonly dir: string
  /** `s-…` of the last sentence read. */
  readonly at: string
  /** Those of all sentences as they were then, in their order, with a blank between two. */
  readonly ids: string
  /** Whether its end was read. */
  readonly isDone: boolean
  /** When it was last read, in milliseconds since 1970; 0 where that is not known. */
  readonly on: number
}

/** The oldest go first. */
export const mostVisits = 50

/** What of a stored value makes sense: anybody may have written there. */
export function visitsFrom(stored: unknown): readonly Visit[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(isVisit).map((visit) => ({ ...visit, on: visit.on ?? 0 }))
}

/** Those of earlier times do not say when. */
function isVisit(value: unknown): value is Omit<Visit, 'on'> & { readonly on?: number } {
  const { path, title, lang, dir, at, ids, isDone, on } = (value ?? {}) as Record<string, unknown>
  return (
    [title, lang, dir, at, ids].every((each) => typeof each === 'string') &&
    typeof isDone === 'boolean' &&
    ['number', 'undefined'].includes(typeof on) &&
    typeof path === 'string' &&
    /^(?:\/[^/\\]+)*\/articles\/[^/\\]+\/$/u.test(path)
  )
}

/** The newest comes first. An article that was read to its end stays so until it changes. */
export function withVisit(visits: readonly Visit[], visit: Visit): readonly Visit[] {
  const before = visits.find(({ path }) => path === visit.path)
  const isDone = visit.isDone || (before?.isDone === true && before.ids === visit.ids)
  return [{ ...visit, isDone }, ...withoutVisit(visits, visit.path)].slice(0, mostVisits)
}

/**
 * Puts back what was forgotten, where it was; what was read meanwhile stays.
 *
 * @param before all that there was
 */
export function withForgotten(
  visits: readonly Visit[],
  before: readonly Visit[],
): readonly Visit[] {
  const now = new Map(visits.map((visit) => [visit.path, visit]))
  const then = new Set(before.map(({ path }) => path))
  const since = visits.filter(({ path }) => !then.has(path))
  return [...since, ...before.map((visit) => now.get(visit.path) ?? visit)].slice(0, mostVisits)
}

export function withoutVisit(visits: readonly Visit[], gone: string): readonly Visit[] {
  return visits.filter(({ path }) => path !== gone)
}

export type ReadState = 'read' | 'half' | 'changed'

/** @param changed when the article was changed last, in milliseconds since 1970; `null` when never */
export function readState({ isDone, on }: Visit, changed: number | null): ReadState {
  if (on > 0 && changed !== null && changed > on) return 'changed'
  return isDone ? 'read' : 'half'
}

/** What can be gone on with. */
export function begun(visits: readonly Visit[]): readonly Visit[] {
  return visits.filter(({ isDone }) => !isDone)
}

/** The last sentence read; where it is no longer there, the nearest before it that is. `null` when none is. */
export function placeIn({ at, ids }: Visit, now: readonly string[]): string | null {
  const before = ids.split(' ')
  const read = before.slice(0, before.indexOf(at) + 1)
  return read.findLast((id) => now.includes(id)) ?? null
}

/** Sentences that were not there, or had other words: an id is made from the words. */
export function newSentences({ ids }: Visit, now: readonly string[]): readonly string[] {
  const before = new Set(ids.split(' '))
  return now.filter((id) => !before.has(id))
}

/** How a sentence begins, in no more than so many characters, cut between words where there are any. */
export function openingOf(sentence: string, most: number): string {
  const text = sentence.replace(/\s+/gu, ' ').trim()
  if (text.length <= most) return text
  const head = text.slice(0, most)
  const blank = head.lastIndexOf(' ')
  return `${head.slice(0, blank > most / 2 ? blank : most).replace(/[\p{P}\s]+$/u, '')}…`
}
