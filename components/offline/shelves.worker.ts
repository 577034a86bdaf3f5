/** Where copies lie: the site's own shelves in the cache storage of the device. */

import { copies } from '#components/offline/copy-shelf.ts'
import { deviceKey } from '#lib/site/settings.ts'
import { urlsOf } from '#lib/site/urls.ts'

declare const SITE_BASE_PATH: string

export const basePath = SITE_BASE_PATH

const urls = urlsOf({ basePath, url: null })

/** Pages that are kept as soon as a reader keeps anything. While this shelf is missing nothing is kept by itself. */
export const pageShelf = deviceKey(basePath, 'pages')
/** Articles that were read. */
export const recentShelf = deviceKey(basePath, 'recent')
export const pictureShelf = deviceKey(basePath, 'pictures')
/** Scripts, fonts and sheets. */
export const fileShelf = deviceKey(basePath, 'files')

export function isArticle(path: string): boolean {
  return path.startsWith(articles) && /^[^/]+\/$/u.test(path.slice(articles.length))
}

const articles = urls.inside('/articles/')

/** The addresses of saved articles. */
export async function savedPaths(): Promise<readonly string[]> {
  const names = await caches.keys()
  return names
    .filter((name) => name.startsWith(copies))
    .map((name) => `${articles}${name.slice(copies.length)}/`)
}

/** Every shelf of this site, and of no other on the same host. */
export async function allShelves(): Promise<readonly string[]> {
  const prefix = deviceKey(basePath, '')
  return (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && !name.slice(prefix.length).includes('/'),
  )
}

export const shellPages = [urls.home, urls.offline, urls.saved, urls.settings]

/** Takes the oldest off a shelf until no more than so many are left. */
export async function trim(shelf: Cache, most: number): Promise<void> {
  const kept = await shelf.keys()
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((old) => shelf.delete(old)))
}

/** Puts it behind all others, so that it is the last to be taken off. */
export async function putLast(shelf: Cache, path: string, response: Response): Promise<void> {
  await shelf.delete(path)
  await shelf.put(path, response)
}
