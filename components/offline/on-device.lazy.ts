import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import { refreshArticle } from '#components/offline/copy.worker.ts'
import { explainOffline } from '#components/offline/explain-offline.lazy.ts'
import {
  type KeptArticle,
  recentArticles,
  savedArticles,
} from '#components/offline/kept-articles.lazy.ts'
import { linkTo, part, sectionWith } from '#components/offline/parts.lazy.ts'
import { removedLast, sectionsOfSaved } from '#components/offline/saved-sections.lazy.ts'
import { savedPaths } from '#components/offline/shelves.worker.ts'
import { begun, visitsFrom } from '#components/reading/visits.ts'
import { recalled } from '#components/controls/device.browser.ts'
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

let shown = ''

async function showSaved(list: HTMLElement): Promise<void> {
  const turn = ++latest
  const saved = await kept(savedArticles)
  if (turn !== latest) return
  const places = begun(visitsFrom(recalled('visits')))
  // What is open or has the focus stays so while nothing has changed.
  const now = JSON.stringify([saved, places, removedLast()])
  if (now === shown) return
  shown = now
  list.replaceChildren(...sectionsOfSaved({ saved, places }, () => showSaved(list)))
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
      : sectionWith(
          messages.readableHere,
          part('ul', ...all.map((each) => part('li', linkTo(each)))),
        ),
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
