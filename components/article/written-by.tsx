import type { Writer } from '#lib/archive/archive.ts'
import { AuthorLines } from '#components/site/author-lines.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** Who wrote the article, with portrait, role and a few words where there are some. */
export function WrittenBy({
  authors,
  context,
}: {
  readonly authors: readonly Writer[]
  readonly context: PageContext
}) {
  if (authors.length === 0) return null
  return (
    <ul className="written-by">
      {authors.map(({ id, name, page }) => (
        <li key={id}>
          <p className="written-by-name">
            <InterfaceWords context={context}>{context.messages.writtenBy}</InterfaceWords>{' '}
            <a href={context.urls.author(id)} rel="author" className="link">
              <bdi>{name}</bdi>
            </a>
          </p>
          {page === null ? null : <AuthorLines page={page} context={context} />}
        </li>
      ))}
    </ul>
  )
}
