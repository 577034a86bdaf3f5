export const perPage = 20

/** One entry for each page of a list; `base` ends in a slash. */
export function pagesOf(list, base) {
  const pages = Math.max(1, Math.ceil(list.length / perPage))
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    base,
    articles: list.slice(index * perPage, (index + 1) * perPage),
  }))
}
