import type { Picture } from '#lib/article/article.ts'
import { pictureChoice } from '#lib/site/picture-choice.ts'
import { Photo } from '#components/site/photo.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** The picture under the headline, with its caption and credit. */
export function LeadPicture({
  picture,
  context,
}: {
  readonly picture: Picture | null
  readonly context: PageContext
}) {
  if (picture === null) return null
  const { caption, credit } = picture
  const photo = <Photo picture={picture} context={context} place="article-lead" />
  return (
    <figure className="article-picture">
      {picture.alt === '' ? (
        photo
      ) : (
        <a href={pictureChoice(picture.file, 'article-lead', context.urls).largest}>{photo}</a>
      )}
      {caption === null && credit === null ? null : (
        <figcaption>
          {caption}
          {caption !== null && credit !== null ? ' ' : null}
          {credit === null ? null : <bdi className="credit">{credit}</bdi>}
        </figcaption>
      )}
    </figure>
  )
}
