import { type Copied, saveArticle } from '#components/offline/copy.worker.ts'
import { copyShelf } from '#components/offline/copy-shelf.ts'
import { showSaved } from '#components/offline/saved-label.lazy.ts'
import { startWorker } from '#components/offline/start-worker.lazy.ts'
import { toast } from '#components/controls/toast.lazy.ts'
import { counted } from '#components/language/formats.ts'
import { messages, wordsLocale } from '#components/controls/site-globals.lazy.ts'

/** Saves the article of this page, or takes it off the device again, and says what came of it. */
export async function pressSave(tool: HTMLElement): Promise<void> {
  if (tool.ariaBusy === 'true') return
  tool.ariaBusy = 'true'
  const path = location.pathname
  try {
    const isSaved = await caches.has(copyShelf(path))
    toast(isSaved ? messages.isNotSavedAnyMore : messages.saving)
    if (isSaved) await caches.delete(copyShelf(path))
    else toast(await save(path))
    await showSaved(tool, await caches.has(copyShelf(path)))
  } catch {
    toast(messages.cannotSave)
  } finally {
    tool.ariaBusy = null
  }
}

/** What to say of it. */
async function save(path: string): Promise<string> {
  const [isAlive, copied] = await Promise.all([
    startWorker(),
    shownPictures().then((shown) => saveArticle(path, shown)),
  ])
  if (isAlive) return said(copied)
  // A copy that nothing answers with is of no use.
  await caches.delete(copyShelf(path))
  return messages.cannotSave
}

function said(copied: Copied): string {
  switch (copied.kind) {
    case 'copied':
      return copied.missing === 0
        ? messages.isSaved
        : messages.isSavedWithout(counted(copied.missing, wordsLocale))
    case 'same':
      return messages.isSaved
    case 'full':
      return messages.noRoomToSave
    case 'gone':
    case 'unreachable':
      return messages.cannotReach
  }
}

/** Addresses of the pictures of the article as this screen takes them, those that it has not come to included. */
async function shownPictures(): Promise<readonly string[]> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')]
  for (const picture of pictures) picture.loading = 'eager'
  await Promise.allSettled(pictures.map((picture) => picture.decode()))
  return pictures.map(({ currentSrc }) => new URL(currentSrc, location.href).pathname)
}
