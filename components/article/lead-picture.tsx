import type { Picture } from '#lib/article/article.ts'
import { Photo } from '#components/site/photo.tsx'
import type { Setting } from '#components/site/setting.ts'

/** The picture under the headline, with its caption and credit. */
export function LeadPicture({
  picture,
  setting,
}: {
  readonly picture: Picture | null
  readonly setting: Setting
}) {
  if (picture === null) return null
  const { caption, credit } = picture
  return (
    <figure className="article-picture">
      <Photo picture={picture} setting={setting} place="article-lead" />
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
