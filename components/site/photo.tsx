import type { Picture } from '#lib/article/article.ts'
import { pictureChoice } from '#lib/site/picture-choice.ts'
import type { PicturePlace } from '#lib/site/picture-sizes.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** On the first screen of their pages, where they must not wait. */
const first: readonly PicturePlace[] = ['article-lead', 'front-lead']

/**
 * A picture with its room kept free until it arrives. It stands in a `picture`
 * also when its browser has no formats to choose from: outside of one React
 * asks for it in the head of the page, whatever the screen needs.
 */
export function Photo({
  picture: { file, alt },
  context,
  place,
}: {
  readonly picture: Picture
  readonly context: PageContext
  readonly place: PicturePlace
}) {
  const { sources, img } = pictureChoice(file, place, context.urls)
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} {...source} />
      ))}
      <img
        {...img}
        alt={alt}
        className={file.tone ?? undefined}
        {...(first.includes(place)
          ? { fetchPriority: 'high' }
          : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  )
}
