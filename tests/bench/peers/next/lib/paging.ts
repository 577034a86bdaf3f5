export const perPage = 20

export function pageCount(list: readonly unknown[]): number {
  return Math.max(1, Math.ceil(list.length / perPage))
}

export function onPage<T>(list: readonly T[], page: number): readonly T[] {
  return list.slice((page - 1) * perPage, page * perPage)
}

/** `['page', '2']`, … */
export function laterPages(list: readonly unknown[]): string[][] {
  return Array.from({ length: pageCount(list) - 1 }, (_, index) => ['page', String(index + 2)])
}

export function pageIn(path: readonly string[]): number {
  return path[0] === 'page' ? Number(path[1]) : 1
}
