import type { Picture } from '#lib/article/article.ts'
import { classesOf, isDrawing, pictureChoice, shownByTheme } from '#lib/site/picture-choice.ts'
import type { PicturePlace } from '#lib/site/picture-sizes.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** On the first screen of their pages, where they must not wait. */
const first: readonly PicturePlace[] = ['article-lead', 'front-lead']

/**
 * A picture with its room kept free until it arrives. It stands in a `picture`
 * also when its browser has no formats to choose from: outside of one React
 * asks for it in the head of the page, whatever the screen needs. Where there
 * are variants for themes, each stands in one of its own; all of them wait
 * until the browser knows which is shown, so that no other is fetched.
 */
export function Photo({
  picture: { file, alt, focus },
  context,
  place,
}: {
  readonly picture: Picture
  readonly context: PageContext
  readonly place: PicturePlace
}) {
  const isWhole = isShownWhole({ file, focus })
  const shown = shownByTheme(file)
  return shown.map(({ picture, themeClass }) => {
    const { sources, img } = pictureChoice(picture, place, context.urls, !isWhole)
    const classes = [
      ...classesOf(picture),
      ...(isWhole ? ['drawing'] : []),
      ...(focus === null ? [] : [`focus-${focus.x}-${focus.y}`]),
    ]
    return (
      <picture key={themeClass} className={themeClass ?? undefined}>
        {sources.map((source) => (
          <source key={source.type} {...source} />
        ))}
        <img
          {...img}
          alt={alt}
          className={classes.join(' ') || undefined}
          {...(first.includes(place) && shown.length === 1
            ? { fetchPriority: 'high' }
            : { loading: 'lazy', decoding: 'async' })}
        />
      </picture>
    )
  })
}

/** Drawings are, unless their writer has said around what they may be cropped. */
export function isShownWhole({ file, focus }: Pick<Picture, 'file' | 'focus'>): boolean {
  return focus === null && isDrawing(file)
}
