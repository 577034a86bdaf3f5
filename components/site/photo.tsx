import type { Picture } from '#lib/article/article.ts'
import type { Setting } from '#components/site/setting.ts'

/**
 * A picture with its room kept free until it arrives.
 *
 * @param first whether it is on the first screen of a page, where it must not wait
 */
export function Photo({
  picture,
  setting,
  first = false,
  className,
}: {
  readonly picture: Picture
  readonly setting: Setting
  readonly first?: boolean
  readonly className?: string
}) {
  const { file, alt } = picture
  return (
    <img
      src={setting.urls.picture(file.file)}
      alt={alt}
      width={file.width}
      height={file.height}
      className={className}
      {...(first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  )
}
