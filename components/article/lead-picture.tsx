import type { Picture } from '#lib/article/article.ts'
import { isShownWhole, Photo } from '#components/site/photo.tsx'
import { pictureChoice } from '#lib/site/picture-choice.ts'
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

/** Higher than half its width. Whole, it would take the first takeaway from a telephone's first screen. */
const high = 0.5

/** Whether it stands behind the takeaways, where they are not beside it. */
export function standsLow(picture: Picture | null): boolean {
  return (
    picture !== null && isShownWhole(picture) && picture.file.height > picture.file.width * high
  )
}
