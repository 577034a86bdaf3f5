import type { Picture } from '#lib/article/article.ts'
import type { PictureFormat } from '#lib/images/picture.ts'
import { type PicturePlace, sizesIn } from '#lib/site/picture-sizes.ts'
import type { Setting } from '#components/site/setting.ts'

/** On the first screen of their pages, where they must not wait. */
const first: readonly PicturePlace[] = ['article-lead', 'front-lead']

/**
 * A picture with its room kept free until it arrives, from which the browser
 * chooses format and width. It stands in a `picture` also when there is nothing
 * to choose: outside of one React adds a preload for a picture that must not wait.
 */
export function Photo({
  picture: { file, alt },
  setting: { urls },
  place,
}: {
  readonly picture: Picture
  readonly setting: Setting
  readonly place: PicturePlace
}) {
  const sizes = sizesIn(place, file)
  const choiceOf = ({ files }: PictureFormat) =>
    files.length > 1 ? { srcSet: urls.pictures(files), sizes } : { srcSet: urls.pictures(files) }
  const better = file.formats.slice(0, -1)
  const plain = file.formats.at(-1)
  return (
    <picture>
      {better.map((format) => (
        <source key={format.type} type={format.type} {...choiceOf(format)} />
      ))}
      <img
        {...(plain === undefined || plain.files.length < 2 ? {} : choiceOf(plain))}
        src={urls.picture(file.file)}
        alt={alt}
        width={file.width}
        height={file.height}
        {...(file.tone === null ? {} : { className: file.tone })}
        {...(first.includes(place)
          ? { fetchPriority: 'high' }
          : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  )
}
