/** Makes copies of articles for reading without a network, and brings them up to date; in pages and in the worker. */

import { filesIn, pictureOf, picturesIn } from '#components/offline/addresses-in.ts'
import { copyShelf } from '#components/offline/copy-shelf.ts'
import { isGone, isKeepable } from '#components/offline/kind-of.ts'
import { basePath, fileShelf } from '#components/offline/shelves.ts'

export type Copied =
  /** `missing`: how many pictures could not be had. */
  | { readonly kind: 'copied'; readonly missing: number }
  | { readonly kind: 'same' }
  /** There is no article at this address any more. */
  | { readonly kind: 'gone' }
  /** No network, or an answer that is no copy. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'full' }

/** Stands beside a copy whose original is gone. */
const goneMark = '?gone'

/**
 * Copies an article, or brings its copy up to date. What was copied before stays
 * until all of the new page is there, whatever goes wrong.
 *
 * @param path the article's address
 * @param shown addresses of its pictures as this screen takes them; the worker knows none
 * @param fetched the page, where it is at hand
 */
export async function copyArticle(
  path: string,
  shown: readonly string[] = [],
  fetched?: Response,
): Promise<Copied> {
  const isNew = !(await caches.has(copyShelf(path)))
  try {
    const response = fetched ?? (await fetch(path, { cache: 'no-cache' }))
    if (isGone(response)) {
      if (!isNew) await mark(path)
      return { kind: 'gone' }
    }
    if (!isKeepable(response)) return { kind: 'unreachable' }
    return await put(path, response, shown)
  } catch (error) {
    if (isNew) await caches.delete(copyShelf(path))
    return { kind: isFull(error) ? 'full' : 'unreachable' }
  }
}

async function put(path: string, response: Response, shown: readonly string[]): Promise<Copied> {
  const html = await response.clone().text()
  const shelf = await caches.open(copyShelf(path))
  await shelf.delete(path + goneMark)
  const before = await shelf.match(path)
  if (before !== undefined && (await before.text()) === html) return { kind: 'same' }
  await keepFiles(html)
  const pictures = picturesIn(html, basePath)
  const missing = await keepPictures(shelf, pictures, shown)
  await shelf.put(path, response)
  const wanted = new Set(pictures.map(pictureOf))
  for (const { url } of await shelf.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== path && !wanted.has(pictureOf(pathname))) await shelf.delete(url)
  }
  return { kind: 'copied', missing }
}

/** Keeps what a page needs besides itself. Their names change with their bytes, so one that is there is right. */
export async function keepFiles(html: string): Promise<void> {
  const shelf = await caches.open(fileShelf)
  for (const file of filesIn(html, basePath)) await keepFile(shelf, file)
}

/** Whether it is there now. */
export async function keepFile(shelf: Cache, address: string): Promise<boolean> {
  if ((await shelf.match(address)) !== undefined) return true
  const response = await fetch(address).catch(() => null)
  if (response === null || !isKeepable(response)) return false
  await shelf.put(address, response)
  return true
}

async function keepPictures(
  shelf: Cache,
  pictures: readonly string[],
  shown: readonly string[],
): Promise<number> {
  const kept = new Set((await shelf.keys()).map(({ url }) => pictureOf(new URL(url).pathname)))
  let missing = 0
  for (const picture of pictures) {
    if (kept.has(pictureOf(picture))) continue
    const asShown = shown.find((each) => pictureOf(each) === pictureOf(picture))
    if (!(await keepFile(shelf, asShown ?? picture))) missing += 1
  }
  return missing
}

async function mark(path: string): Promise<void> {
  const shelf = await caches.open(copyShelf(path))
  await shelf.put(path + goneMark, new Response(''))
}

/** Whether a saved article was found to be gone from the site. */
export async function isMarkedGone(path: string): Promise<boolean> {
  const shelf = await caches.open(copyShelf(path))
  return (await shelf.match(path + goneMark)) !== undefined
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
