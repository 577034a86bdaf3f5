/** Makes copies of articles for reading without a network, and brings them up to date; in pages and in the worker. */

import { filesIn, pictureOf, picturesIn } from '#components/offline/addresses-in.worker.ts'
import { copyShelf } from '#components/offline/copy-shelf.ts'
import { isGone, isKeepable } from '#components/offline/kind-of.ts'
import { basePath, fileShelf } from '#components/offline/shelves.worker.ts'

export type Copied =
  /** `missing`: how many pictures could not be had. */
  | { readonly kind: 'copied'; readonly missing: number }
  | { readonly kind: 'same' }
  /** There is no article at this address any more. */
  | { readonly kind: 'gone' }
  /** No network, or an answer that is no copy. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'full' }

/** What stands at this address beside a copy says that its original is gone. */
export const goneMark = '?gone'

/**
 * Copies an article. Nothing is left of one that could not be copied.
 *
 * @param path the article's address
 * @param shown addresses of its pictures as this screen takes them
 */
export async function saveArticle(path: string, shown: readonly string[]): Promise<Copied> {
  const copied = await bring(path, await caches.open(copyShelf(path)), shown, null)
  if (copied.kind !== 'copied') await caches.delete(copyShelf(path))
  return copied
}

/**
 * Brings a saved article up to date. What was copied before stays until all of
 * the new page is there, whatever goes wrong.
 *
 * @param fetched the page, where it is at hand
 */
export async function refreshArticle(path: string, fetched: Response | null = null): Promise<void> {
  if (!(await caches.has(copyShelf(path)))) return
  // Opened before anything is waited for: what is put on a shelf that was removed meanwhile goes with it.
  await bring(path, await caches.open(copyShelf(path)), [], fetched)
}

async function bring(
  path: string,
  shelf: Cache,
  shown: readonly string[],
  fetched: Response | null,
): Promise<Copied> {
  try {
    const response = fetched ?? (await fetch(path, { cache: 'no-cache' }))
    if (isKeepable(response)) return await put(path, shelf, shown, response)
    // Unread it would hold its connection.
    await response.body?.cancel()
    if (!isGone(response)) return { kind: 'unreachable' }
    await shelf.put(path + goneMark, new Response(''))
    return { kind: 'gone' }
  } catch (error) {
    return { kind: isFull(error) ? 'full' : 'unreachable' }
  }
}

async function put(
  path: string,
  shelf: Cache,
  shown: readonly string[],
  response: Response,
): Promise<Copied> {
  const html = await response.clone().text()
  await shelf.delete(path + goneMark)
  const before = await shelf.match(path, { ignoreVary: true })
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
  if ((await shelf.match(address, { ignoreVary: true })) !== undefined) return true
  const response = await fetch(address).catch(() => null)
  if (response !== null && isKeepable(response)) {
    await shelf.put(address, response)
    return true
  }
  await response?.body?.cancel()
  return false
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

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
