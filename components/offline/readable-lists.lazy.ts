import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import { isReachable } from '#components/offline/is-reachable.lazy.ts'
import { isArticle, recentShelf, savedPaths } from '#components/offline/shelves.worker.ts'
import css from 'text:./readable-lists.lazy.css'

const pictures = '.lead-picture, .second-picture, .entry-picture, .related-picture'
/** Where an entry says when it was published, or why it stands there. */
const lines = '.meta, .entry-meta, .related-reason'

let isMarked = false

/**
 * Marks which articles of this page are on the device, until there is a network.
 *
 * @param entries of lists, each with a link to its article
 */
export async function markReadable(entries: string): Promise<void> {
  if (isMarked) return
  isMarked = true
  if (await isReachable()) {
    isMarked = false
    return
  }
  adoptStyles(css)
  document.addEventListener('error', onError, true)
  for (const picture of document.querySelectorAll<HTMLImageElement>(`:is(${pictures}) img`)) {
    if (picture.complete && picture.naturalWidth === 0) hide(picture)
  }
  const kept = await keptPaths()
  for (const entry of document.querySelectorAll<HTMLElement>(entries)) {
    const link = [...entry.querySelectorAll('a')].find(
      ({ origin, pathname }) => origin === location.origin && isArticle(pathname),
    )
    if (link === undefined) continue
    const isKept = kept.has(link.pathname)
    entry.dataset.readable = String(isKept)
    if (isKept) entry.querySelector(lines)?.append(' ', markOf())
  }
  addEventListener('online', unmark, { once: true })
}

function markOf(): HTMLElement {
  const mark = inWordsLanguage(document.createElement('b'))
  mark.dataset.onThisDevice = ''
  mark.textContent = messages.onThisDevice
  return mark
}

/** Addresses of articles that are saved, or were read; where a browser refuses its storage there are none. */
async function keptPaths(): Promise<ReadonlySet<string>> {
  try {
    const recent = await (await caches.open(recentShelf)).keys()
    return new Set([...(await savedPaths()), ...recent.map(({ url }) => new URL(url).pathname)])
  } catch {
    return new Set()
  }
}

function onError({ target }: Event): void {
  if (target instanceof HTMLImageElement) hide(target)
}

function hide(picture: HTMLImageElement): void {
  const box = picture.closest<HTMLElement>(pictures)
  if (box !== null) box.dataset.missing = ''
}

function unmark(): void {
  isMarked = false
  document.removeEventListener('error', onError, true)
  for (const entry of document.querySelectorAll<HTMLElement>('[data-readable]')) {
    delete entry.dataset.readable
  }
  for (const mark of document.querySelectorAll('[data-on-this-device]')) mark.remove()
  for (const box of document.querySelectorAll<HTMLElement>('[data-missing]')) {
    delete box.dataset.missing
    // Asked for again, in whatever width and format.
    for (const picture of box.querySelectorAll('img'))
      picture.src = picture.getAttribute('src') ?? ''
  }
}
