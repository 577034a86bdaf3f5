import type { AuthorPage } from '#lib/archive/archive.ts'
import { SafeHtml } from '#components/body/safe-html.tsx'
import { Photo } from '#components/site/photo.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** Who an author is: portrait, role, a few words, links. */
export function AuthorLines({
  page: { portrait, role, bio, links },
  context,
}: {
  readonly page: AuthorPage
  readonly context: PageContext
}) {
  return (
    <div className="author-lines" {...context.siteLang}>
      {portrait === null ? null : (
        <figure className="portrait">
          <Photo picture={portrait} context={context} place="portrait" />
          {portrait.credit === null ? null : (
            <figcaption>
              <bdi className="credit">{portrait.credit}</bdi>
            </figcaption>
          )}
        </figure>
      )}
      <div>
        {role === null ? null : <p className="author-role">{role}</p>}
        {bio === '' ? null : <SafeHtml html={bio} className="author-bio" />}
        {links.length === 0 ? null : (
          <ul className="author-links">
            {links.map(({ title, url }) => (
              <li key={`${url} ${title}`}>
                <a href={url} className="link">
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
