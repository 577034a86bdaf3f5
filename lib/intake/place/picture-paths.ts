/** Where the pictures of other programs lie, and what they are called here. Pure. */

import { posix } from 'node:path'
import { belowHome } from '#lib/intake/place/below-home.ts'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'
import { slugOf } from '#lib/text/slug.ts'

/** Folders in which sites keep what they publish as it is. */
const roots = ['', 'static', 'public', 'src', 'source', 'content', 'src/assets', 'app']
/** And those in which a name alone is looked for. */
const pictureFolders = ['images', 'img', 'assets/images', 'assets/img', 'static/images', 'assets']

/**
 * Paths in a project at which a picture may lie, likeliest first; none for one
 * on another site.
 *
 * @param from the file in which it is named
 * @param origin of the site that the project made
 */
export function picturePaths(src: string, from: string, origin: string | null): readonly string[] {
  const path = pathOf(src, origin)
  if (path === null) return []
  // WordPress shows a smaller one, `quay-300x200.jpg`, of a picture that lies beside it.
  const whole = path.replace(/-\d{2,5}x\d{2,5}(\.[a-z0-9]{1,5})$/iu, '$1')
  if (whole !== path && /(?:^|\/)wp-content\/uploads\//u.test(path)) {
    return [whole, path].flatMap((each) => roots.map((root) => posix.join(root, each)))
  }
  if (path.startsWith('/')) return roots.map((root) => posix.join(root, path))
  const alone = path.includes('/') ? [] : pictureFolders.map((folder) => `${folder}/${path}`)
  return [
    posix.join(posix.dirname(from), path),
    ...roots.map((root) => posix.join(root, path)),
    ...alone,
  ]
}

/** `null` for a picture that lies on another site. */
export function pathOf(src: string, origin: string | null): string | null {
  const [bare = ''] = src.trim().split(/[?#]/u, 1)
  const local = bare.replace(/^__GHOST_URL__/u, '').replace(/^[@~]\//u, '/src/')
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(local)) {
    const url = parsedUrl(local.startsWith('//') ? `https:${local}` : local)
    const own = origin === null ? null : parsedUrl(origin)
    const isUpload =
      url !== null && /^\/(?:wp-content\/uploads|content\/images)\//u.test(url.pathname)
    if (url === null || (url.host !== own?.host && !isUpload)) return null
    return percentDecoded(belowHome(url.pathname, origin))
  }
  return percentDecoded(local.startsWith('/') ? belowHome(local, origin) : local)
}

/** Folders that say where files lie and not what they show. */
const plain =
  /^(?:\.{0,2}|assets|static|public|src|source|content|images?|img|uploads?|wp-content|media|files|_images)$/iu

/** `assets/blog/Ferry Two.PNG` is `images/blog/ferry-two.png`. */
export function ownPicturePath(path: string): string {
  const steps = path.split('/').filter((step) => step !== '')
  const file = steps.pop() ?? ''
  const first = steps.findIndex((step) => !plain.test(step))
  const folders = first === -1 ? [] : steps.slice(first).map((step) => slugOf(step, 'folder'))
  const extension = /\.([a-z0-9]{1,5})$/iu.exec(file)?.[1]?.toLowerCase() ?? 'png'
  const name = slugOf(file.replace(/\.[^.]*$/u, ''), 'picture')
  return ['images', ...folders, `${name}.${extension}`].join('/')
}

/** `images/ferry.png` → `images/ferry-2.png` */
export function numbered(path: string, nth: number): string {
  return nth === 1 ? path : path.replace(/(\.[^.]*)$/u, `-${nth}$1`)
}
