import type { Entry, Year } from '#lib/archive/archive.ts'

/**
 * Entries by years and months of a time zone's calendar; both are newest first,
 * as the entries are, and none is empty.
 *
 * @param entries newest first
 */
export function yearsOf(entries: readonly Entry[], timeZone: string): readonly Year[] {
  const calendar = new Intl.DateTimeFormat('en-US-u-ca-gregory', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
  })
  const years = new Map<string, Map<string, Entry[]>>()
  for (const entry of entries) {
    const [month = '', year = ''] = calendar.format(entry.published.at).split('/')
    const months = keptIn(years, year.padStart(4, '0'), () => new Map<string, Entry[]>())
    keptIn(months, month, (): Entry[] => []).push(entry)
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([month, own]) => ({ year, month, entries: own })),
  }))
}

function keptIn<T>(known: Map<string, T>, key: string, make: () => T): T {
  const kept = known.get(key) ?? make()
  known.set(key, kept)
  return kept
}
