import { plainText } from '#components/controls/plain-text.lazy.ts'
import { pictureOf } from '#components/offline/addresses-in.worker.ts'
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
  /** Their words, without marks. */
  readonly takeaways: readonly string[]
  /** Its picture, then what stands for it in themes; only what was kept of them. */
  readonly pictures: readonly KeptPicture[]
}

export type KeptPicture = {
  /** As it was kept, which is the width that the screen took then. */
  readonly src: string
  /** In pixels; only their ratio matters. */
  readonly width: number
  readonly height: number
  /** Never cropped. */
  readonly isDrawing: boolean
  /** On white, and so on the paper of the page. */
  readonly isOnPaper: boolean
  /** The one that it is for; `null` where it is for all that have none of their own. */
  readonly theme: 'dark' | 'sepia' | null
}

/** Saved articles, the newest copy first. One without its page is being saved, or will be completed when it is refreshed. */
export async function savedArticles(): Promise<readonly KeptArticle[]> {
  const articles: KeptArticle[] = []
  for (const path of await savedPaths()) {
    const shelf = await caches.open(copyShelf(path))
    const page = await shelf.match(path, { ignoreVary: true })
    if (page === undefined) continue
    const isGone = (await shelf.match(path + goneMark)) !== undefined
    articles.push(await articleOf(path, page, { bytes: await sizeOf(shelf), isGone, shelf }))
  }
  return articles.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
}

/** Those that were read, the last first. */
export async function recentArticles(): Promise<readonly KeptArticle[]> {
  const shelf = await caches.open(recentShelf)
  const articles: KeptArticle[] = []
  for (const { url } of (await shelf.keys()).toReversed()) {
    const page = await shelf.match(url, { ignoreVary: true })
    if (page === undefined) continue
    const path = new URL(url).pathname
    articles.push(await articleOf(path, page, { bytes: 0, isGone: false, shelf }))
  }
  return articles
}

async function articleOf(
  path: string,
  page: Response,
  copy: { readonly bytes: number; readonly isGone: boolean; readonly shelf: Cache },
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
    bytes: copy.bytes,
    state: copy.isGone ? 'gone' : isWithdrawn ? 'withdrawn' : 'as published',
    takeaways: [...document.querySelectorAll('section.takeaways li[id] .takeaway-words')].map(
      (each) => plainText(each),
    ),
    pictures: await picturesOf(document, copy.shelf),
  }
}

async function picturesOf(page: Document, shelf: Cache): Promise<readonly KeptPicture[]> {
  const kept = (await shelf.keys()).map(({ url }) => new URL(url).pathname)
  return [...page.querySelectorAll('.article-picture img')].flatMap((picture) => {
    const { pathname } = new URL(picture.getAttribute('src') ?? '', location.href)
    const src = kept.find((address) => pictureOf(address) === pictureOf(pathname))
    if (src === undefined) return []
    const [width = 0, height = 0] = ['width', 'height'].map((name) =>
      Number(picture.getAttribute(name)),
    )
    const isDrawing = picture.classList.contains('drawing')
    const isOnPaper = picture.classList.contains('paper')
    const theme = themes.find((name) => picture.closest(`.in-${name}`) !== null) ?? null
    return [{ src, width, height, isDrawing, isOnPaper, theme }]
  })
}

const themes = ['dark', 'sepia'] as const

async function sizeOf(shelf: Cache): Promise<number> {
  let bytes = 0
  for (const request of await shelf.keys()) {
    const response = await shelf.match(request, { ignoreVary: true })
    bytes += (await response?.blob())?.size ?? 0
  }
  return bytes
}
