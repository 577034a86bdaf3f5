import type { Setting } from '#components/site/setting.ts'

/** Newer, where one is, older. Every page of a list has its own address. */
export function Pagination({
  page,
  pages,
  address,
  setting: { words },
}: {
  readonly page: number
  readonly pages: number
  readonly address: (page: number) => string
  readonly setting: Setting
}) {
  if (pages < 2) return null
  return (
    <nav aria-label={words.pages} className="pagination">
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev" className="link">
          {words.newerArticles}
        </a>
      ) : (
        <span />
      )}
      <p>{words.pageOf(String(page), String(pages))}</p>
      {page < pages ? (
        <a href={address(page + 1)} rel="next" className="link">
          {words.olderArticles}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
