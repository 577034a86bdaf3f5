/** Entries on one page of a list. */
export const entriesPerPage = 20

/** At least one: an empty list has a page that says so. */
export function pageCount(entries: readonly unknown[]): number {
  return Math.max(1, Math.ceil(entries.length / entriesPerPage))
}

/** The path steps behind a list's own address, of every page but the first: `['page', '2']`, … */
export function laterPages(entries: readonly unknown[]): string[][] {
  return Array.from({ length: pageCount(entries) - 1 }, (_, index) => ['page', String(index + 2)])
}

/** The number in `['page', '2']`; 1 for a list's own address. */
export function pageNumberIn(steps: readonly string[]): number {
  return steps[0] === 'page' ? Number(steps[1]) : 1
}

/** What stands on a page, which counts from 1. */
export function onPage<T>(entries: readonly T[], page: number): readonly T[] {
  return entries.slice((page - 1) * entriesPerPage, page * entriesPerPage)
}
