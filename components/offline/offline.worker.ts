/**
 * Answers for the network while there is none, with what a reader has saved and
 * read. It runs only on devices on which a reader has saved something or has
 * installed the site, and is written so that whatever fails in here, the page
 * gets what the network says.
 */

import { keepFile, keepFiles, refreshArticle } from '#components/offline/copy.worker.ts'
import { pictureOf } from '#components/offline/addresses-in.worker.ts'
import { copyShelf } from '#components/offline/copy-shelf.ts'
import { isGone, isKeepable, kindOf } from '#components/offline/kind-of.ts'
import {
  allShelves,
  basePath,
  fileShelf,
  isArticle,
  pageShelf,
  pictureShelf,
  putLast,
  recentShelf,
  savedPaths,
  shellPages,
  trim,
} from '#components/offline/shelves.worker.ts'
import { urlsOf } from '#lib/site/urls.ts'

/** The scripts of the site and their pieces, by address. */
declare const WORKER_FILES: readonly string[]

type WorkerEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type FetchEvent = WorkerEvent & {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

/** Of a worker's world what is used here: the compiler's library for it cannot stand beside that of pages. */
type WorkerScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
}

// The global object itself, which the compiler takes for a window's.
const scope = globalThis as unknown as WorkerScope
const urls = urlsOf({ basePath, url: null })

/** How many articles that were read are kept, and how much of what belongs to them. */
const most = { recent: 30, pictures: 120, files: 120 }
/** How long the network may take before a copy is shown, in milliseconds. */
const patience = 3000
/** How often saved articles are asked after, in milliseconds. */
const refreshedEvery = 15 * 60 * 1000

scope.addEventListener('install', (event) => {
  event.waitUntil(furnish().then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim())
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const asked = kindOf(request, { origin: location.origin, basePath, pages: shellPages })
  switch (asked.kind) {
    case 'page':
      event.respondWith(page(event))
      break
    case 'file':
      event.respondWith(file(request))
      break
    case 'picture':
      event.respondWith(picture(event))
      break
    case 'other':
      break
  }
})

/** Keeps what every reader needs; what cannot be had now is kept when it is asked for. */
async function furnish(): Promise<void> {
  const files = await caches.open(fileShelf)
  await Promise.all(WORKER_FILES.map((address) => keepFile(files, address)))
  await trim(files, most.files)
  await Promise.all(
    shellPages.map(async (address) => {
      const response = await fetch(address, { cache: 'no-cache' }).catch(() => null)
      if (response !== null) await keepPage(address, response)
    }),
  )
}

async function page(event: FetchEvent): Promise<Response> {
  const { request } = event
  const { pathname: path, search } = new URL(request.url)
  const fresh = fetch(request)
  event.waitUntil(fresh.then((response) => note(path, response.clone())).catch(() => undefined))
  const first = await Promise.race([fresh.catch(() => null), after(patience)])
  if (first !== null && isAnswer(first)) return first
  const copy = await copyOf(path, first)
  if (copy !== undefined) return copy
  const whole = `${path}/`
  if (!path.endsWith('/') && (await copyOf(whole, first)) !== undefined) {
    // As the site does, so that the page stands at its own address.
    return Response.redirect(new URL(whole + search, location.href))
  }
  return first ?? (await fresh.catch(() => null)) ?? (await offlinePage())
}

/** Also a page that is not there: only a broken server gives way to a copy. */
function isAnswer(response: Response): boolean {
  return response.status < 500 && !isGone(response)
}

/** What is kept of a page; what was saved also when its original is gone. */
async function copyOf(path: string, response: Response | null): Promise<Response | undefined> {
  const saved = await caches.match(path, { cacheName: copyShelf(path), ignoreVary: true })
  if (saved !== undefined || (response !== null && isGone(response))) return saved
  for (const cacheName of [recentShelf, pageShelf]) {
    const kept = await caches.match(path, { cacheName, ignoreVary: true })
    if (kept !== undefined) return kept
  }
  return undefined
}

async function offlinePage(): Promise<Response> {
  const kept = await caches.match(urls.offline, { cacheName: pageShelf, ignoreVary: true })
  return kept ?? Response.error()
}

/** Keeps what was just read, and asks after what was saved. */
async function note(path: string, response: Response): Promise<void> {
  // Forgotten: somebody wants nothing kept, and this worker only runs until its last page is closed.
  if (!(await caches.has(pageShelf))) return
  if (await caches.has(copyShelf(path))) await refreshArticle(path, response)
  else if (isArticle(path) && isGone(response)) await (await caches.open(recentShelf)).delete(path)
  else await keepPage(path, response)
  await refreshSaved()
}

async function keepPage(path: string, response: Response): Promise<void> {
  const isShell = shellPages.includes(path)
  if (!isKeepable(response) || (!isShell && !isArticle(path))) return
  await keepFiles(await response.clone().text())
  const shelf = await caches.open(isShell ? pageShelf : recentShelf)
  await putLast(shelf, path, response)
  if (!isShell) await trim(shelf, most.recent)
}

let refreshed = 0

async function refreshSaved(): Promise<void> {
  if (Date.now() - refreshed < refreshedEvery) return
  refreshed = Date.now()
  for (const path of await savedPaths()) await refreshArticle(path)
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept !== undefined) return kept
  const response = await fetch(request)
  if (isKeepable(response) && (await caches.has(pageShelf))) {
    const copy = response.clone()
    const shelf = await caches.open(fileShelf)
    // A device without room still shows the page.
    await shelf.put(request, copy).catch(() => undefined)
  }
  return response
}

async function picture(event: FetchEvent): Promise<Response> {
  const { request } = event
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept !== undefined) return kept
  try {
    const response = await fetch(request)
    if (isKeepable(response) && isOfReading(request)) {
      event.waitUntil(keepPicture(request.url, response.clone()).catch(() => undefined))
    }
    return response
  } catch (error) {
    const other = await otherWidth(new URL(request.url).pathname)
    if (other !== undefined) return other
    throw error
  }
}

/** Lists have hundreds of small pictures, which would drive out those of articles. */
function isOfReading({ referrer }: Request): boolean {
  if (referrer === '') return false
  const { pathname } = new URL(referrer)
  return pathname === urls.home || isArticle(pathname)
}

async function keepPicture(address: string, response: Response): Promise<void> {
  if (!(await caches.has(pageShelf))) return
  const shelf = await caches.open(pictureShelf)
  await shelf.put(address, response)
  await trim(shelf, most.pictures)
}

/** A window of another size asks for another file of the same picture. */
async function otherWidth(path: string): Promise<Response | undefined> {
  for (const name of await allShelves()) {
    const shelf = await caches.open(name)
    const kept = await shelf.keys()
    const other = kept.find(({ url }) => pictureOf(new URL(url).pathname) === pictureOf(path))
    if (other !== undefined) return shelf.match(other)
  }
  return undefined
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds))
}
