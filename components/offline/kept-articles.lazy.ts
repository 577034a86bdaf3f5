import { copyShelf } from '#components/offline/copy-shelf.ts'
import { goneMark } from '#components/offline/copy.worker.ts'
import { recentShelf, savedPaths } from '#components/offline/shelves.worker.ts'
import { pageIn } from '#components/controls/page-in.lazy.ts'
import { languageAt } from '#components/language/language-of-words.lazy.ts'

/** An article on the device. */
export type KeptArticle = {
  readonly path: string
  readonly title: string
  /** Of the title. */
  readonly lang: string
  readonly dir: string
  /** When the copy was made, in milliseconds since 1970; `null` where the server did not say. */
  readonly at: number | null
  /** Of the page and its pictures. */
  readonly bytes: number
  readonly state: 'as published' | 'withdrawn' | 'gone'
}

/** Saved articles, the newest copy first. One without its page is being saved, or will be completed when it is refreshed. */
export async function savedArticles(): Promise<readonly KeptArticle[]> {
  const articles: KeptArticle[] = []
  for (const path of await savedPaths()) {
    const shelf = await caches.open(copyShelf(path))
    const page = await shelf.match(path, { ignoreVary: true })
    if (page === undefined) continue
    const isGone = (await shelf.match(path + goneMark)) !== undefined
    articles.push(await articleOf(path, page, await sizeOf(shelf), isGone))
  }
  return articles.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
}

/** Those that were read, the last first. */
export async function recentArticles(): Promise<readonly KeptArticle[]> {
  const shelf = await caches.open(recentShelf)
  const articles: KeptArticle[] = []
  for (const { url } of (await shelf.keys()).toReversed()) {
    const page = await shelf.match(url, { ignoreVary: true })
    if (page !== undefined) articles.push(await articleOf(new URL(url).pathname, page, 0, false))
  }
  return articles
}

async function articleOf(
  path: string,
  page: Response,
  bytes: number,
  isGone: boolean,
): Promise<KeptArticle> {
  const at = Date.parse(page.headers.get('date') ?? '')
  const document = pageIn(await page.text())
  const article = document.querySelector('article')
  const isWithdrawn = document.querySelector('.withdrawn') !== null
  return {
    path,
    title: document.querySelector('h1')?.textContent ?? path,
    ...languageAt(article),
    at: Number.isNaN(at) ? null : at,
    bytes,
    state: isGone ? 'gone' : isWithdrawn ? 'withdrawn' : 'as published',
  }
}

async function sizeOf(shelf: Cache): Promise<number> {
  let bytes = 0
  for (const request of await shelf.keys()) {
    const response = await shelf.match(request, { ignoreVary: true })
    bytes += (await response?.blob())?.size ?? 0
  }
  return bytes
}
