import { refreshArticle } from '#components/offline/copy.worker.ts'
import { copyShelf } from '#components/offline/copy-shelf.ts'
import { forgetEverything } from '#components/offline/forget-everything.lazy.ts'
import {
  type KeptArticle,
  recentArticles,
  savedArticles,
} from '#components/offline/kept-articles.lazy.ts'
import { explainOffline } from '#components/offline/explain-offline.lazy.ts'
import { savedPaths } from '#components/offline/shelves.worker.ts'
import { toast } from '#components/controls/toast.lazy.ts'
import { begun, type Visit, visitsFrom, withoutVisit } from '#components/reading/visits.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { keep, recalled } from '#components/controls/device.browser.ts'
import { dateFormat } from '#components/language/formats.ts'
import { siteLanguage, messages, wordsLocale } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage, inLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./on-device.lazy.css'

/** Fills a list with what lies on the device, and keeps it true while the page is open. */
export async function showDevice(list: HTMLElement): Promise<void> {
  adoptStyles(css)
  inWordsLanguage(list)
  const show = list.dataset.onDevice === 'saved' ? () => showSaved(list) : () => showReadable(list)
  await show()
  // Another window may have saved or removed something.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void show()
  })
  const refresh = async (): Promise<void> => {
    const paths = await savedPaths().catch(() => [])
    for (const path of paths) await refreshArticle(path)
    if (paths.length > 0) await show()
  }
  addEventListener('online', () => void refresh())
  if (list.dataset.onDevice === 'offline') {
    for (const change of ['online', 'offline']) addEventListener(change, () => void show())
  }
  if (navigator.onLine) await refresh()
}

/** Of what was asked for several times at once, only the last is shown: it alone knows everything. */
let latest = 0

async function showSaved(list: HTMLElement): Promise<void> {
  const turn = ++latest
  const saved = await kept(savedArticles)
  if (turn !== latest) return
  const places = begun(visitsFrom(recalled('visits')))
  const again = (): void => void showSaved(list)
  list.replaceChildren(
    savedSection(saved, again),
    ...(places.length === 0 ? [] : [placesSection(places, again)]),
    everythingSection(again),
  )
}

async function showReadable(list: HTMLElement): Promise<void> {
  const turn = ++latest
  const saved = await kept(savedArticles)
  const paths = new Set(saved.map(({ path }) => path))
  const recent = (await kept(recentArticles)).filter(({ path }) => !paths.has(path))
  const why = await explainOffline(list.previousElementSibling)
  if (turn !== latest) return
  const all = [...saved, ...recent]
  list.replaceChildren(
    ...(why === null ? [] : [part('p', why)]),
    all.length === 0
      ? part('p', messages.nothingReadable)
      : sectionWith(messages.readableHere, listOf(all.map((each) => part('li', linkTo(each))))),
  )
}

/** Where a browser refuses its storage there is nothing. */
async function kept(
  articles: () => Promise<readonly KeptArticle[]>,
): Promise<readonly KeptArticle[]> {
  try {
    return await articles()
  } catch {
    return []
  }
}

function savedSection(saved: readonly KeptArticle[], again: () => void): HTMLElement {
  // The page's own heading says what these are.
  if (saved.length === 0) return part('section', part('p', messages.nothingSaved))
  const items = saved.map((article) => {
    const about = part('div', linkTo(article), part('small', factsOf(article)))
    const forget = (): void => void caches.delete(copyShelf(article.path)).then(again)
    const remove = buttonNamed(messages.remove, forget, messages.removeTitled(article.title))
    return part('li', about, remove)
  })
  const bytes = saved.reduce((sum, article) => sum + article.bytes, 0)
  return part('section', listOf(items), part('p', messages.savedInAll(sizeName(bytes))))
}

function placesSection(places: readonly Visit[], again: () => void): HTMLElement {
  const items = places.map((visit) => {
    const act = (): void => {
      keepVisits(withoutVisit(visitsFrom(recalled('visits')), visit.path))
      again()
    }
    const forget = buttonNamed(messages.forget, act, messages.forgetTitled(visit.title))
    return part('li', linkTo(visit, `#${visit.at}`), forget)
  })
  const forgetAll = buttonNamed(messages.forgetAllPlaces, () => {
    keepVisits([])
    again()
  })
  return sectionWith(messages.whereYouWere, listOf(items), forgetAll)
}

function everythingSection(again: () => void): HTMLElement {
  const forget = buttonNamed(messages.forgetEverything, () => {
    void forgetEverything().then((isAll) => {
      toast(isAll ? messages.everythingForgotten : messages.notAllForgotten)
      again()
    })
  })
  return sectionWith(messages.onThisDevice, part('p', messages.onThisDeviceHint), forget)
}

function keepVisits(visits: readonly Visit[]): void {
  keep('visits', visits.length === 0 ? null : visits)
}

/** "Saved on 3 May 2026 · 312 kB", and what has become of the article since. */
function factsOf({ at, bytes, state }: KeptArticle): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return [
    ...(at === null ? [] : [messages.savedOn(dateFormat(wordsLocale, zone).format(at))]),
    sizeName(bytes),
    ...(state === 'gone' ? [messages.goneSince] : []),
    ...(state === 'withdrawn' ? [messages.withdrawnSince] : []),
  ].join(' · ')
}

function sizeName(bytes: number): string {
  const isLarge = bytes >= 1_000_000
  const format = new Intl.NumberFormat(wordsLocale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  })
  return format.format(bytes / (isLarge ? 1_000_000 : 1000))
}

function linkTo(
  { path, title, lang, dir }: Pick<KeptArticle, 'path' | 'title' | 'lang' | 'dir'>,
  fragment = '',
): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = path + fragment
  // Of a place that was remembered, empty where it was the site's.
  inLanguage(link, lang === '' ? siteLanguage : { lang, dir })
  link.textContent = title
  return link
}

function sectionWith(title: string, ...content: readonly Node[]): HTMLElement {
  return part('section', part('h2', title), ...content)
}

function listOf(items: readonly Node[]): HTMLElement {
  return part('ul', ...items)
}

function part(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...content)
  return made
}
