/**
 * Live authoring: the site as a build would make it, drafts included, each file
 * made when it is asked for, and every open page told of a save. `out` is never
 * touched.
 */

import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { type BuildContent, openForBuild } from '#lib/archive/open-for-build.ts'
import { LastRead } from '#lib/archive/last-read.ts'
import { appVersion, compiledApp } from '#lib/build/compiled-app.ts'
import type { ExportFolders } from '#lib/build/folders.ts'
import { type PagePool, pagePool } from '#lib/build/pages/make-pages.ts'
import { pageOrder } from '#lib/build/pages/page-order.ts'
import type { SeenEvidence } from '#lib/build/preview/desk-rows-of.ts'
import { liveScript } from '#lib/build/preview/live-script.ts'
import { planPreview } from '#lib/build/preview/preview-plan.ts'
import { PreviewTree } from '#lib/build/preview/preview-tree.ts'
import { makeProducts } from '#lib/build/products/make-products.ts'
import { fontsProduct, scriptsProduct } from '#lib/build/products/own-files.ts'
import type { StoredFile } from '#lib/build/products/product.ts'
import { ProductBook } from '#lib/build/products/product-book.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import type { StopSignal } from '#lib/build/run-next.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { prettyReport } from '#lib/desk/report/report-for-people.ts'
import { articleFiles } from '#lib/desk/report/report.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import { watchContent } from '#lib/desk/watch-content.ts'
import { rule as contentMissing } from '#lib/rules/publication/content-missing.ts'
import { deskPath } from '#lib/site/desk-path.ts'
import { stepsOfTarget } from '#lib/serve/locate.ts'
import { type Answer, serveSite } from '#lib/serve/serve-site.ts'
import type { Placement } from '#lib/site/site-address.ts'

export type PreviewOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  readonly folders: ExportFolders
  readonly port: number
  /** `SITE_URL` and `BASE_PATH`. */
  readonly placement: Placement
  /** `SOURCE_DATE_EPOCH` in milliseconds since 1970, when set. */
  readonly epoch: number | null
  readonly colour: boolean
  readonly say: (text: string) => void
}

export type Previewed =
  | { readonly kind: 'stopped'; readonly signal: StopSignal }
  | { readonly kind: 'failed'; readonly reason: string }
  /** There is nothing to watch; why has been said. */
  | { readonly kind: 'empty' }

/** Ends when a signal ends it. */
export async function previewSite(options: PreviewOptions): Promise<Previewed> {
  const { contentFolder, port, say } = options
  const took = stopwatch()
  const openContent = openedContent(options)
  const content = await openContent()
  let said = reportOf(content, options)
  say(said)
  if (isMissing(content)) return { kind: 'empty' }
  const { basePath } = content.archive.site
  const engine = await startEngine(options, basePath)
  if (engine.kind !== 'engine') return engine
  let shown = await engine.show(content)
  const told = (): string => `data: ${shown.revision}\n\n`
  const readers = new Set<ServerResponse>()
  const live = await liveScript(basePath)
  /** In the tree that is shown when it is there: a save may have come meanwhile. */
  const ready = async (steps: readonly string[]): Promise<void> => {
    const tree = shown
    await tree.ready(steps)
    if (tree !== shown) await ready(steps)
  }
  const before: Answer = async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://preview')
    if (pathname === `${basePath}${liveAddresses.saves}`) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      // A page that was fetched before the last save is told of it now.
      response.write(told())
      readers.add(response)
      response.once('close', () => readers.delete(response))
      return true
    }
    if (pathname === `${basePath}${liveAddresses.script}`) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(live)
      return true
    }
    const steps = stepsOfTarget(basePath, request.url ?? '')
    if (steps !== null) await ready(steps)
    return false
  }
  const served = await serveSite({ folder: () => shown.folder, basePath, port, before })
  if (served.kind === 'failed') return served
  const watching = watchContent({
    contentFolder,
    failed: say,
    saved: async () => {
      const saved = await openContent()
      const text = reportOf(saved, options)
      if (text !== said) say(text)
      said = text
      const last = shown
      shown = await engine.show(saved)
      last.remove()
      for (const reader of readers) reader.write(told())
    },
  })
  say(`Showing ${served.address} after ${took()}`)
  const signal = await stopSignal()
  watching.stop()
  await served.close()
  engine.end()
  shown.remove()
  return { kind: 'stopped', signal }
}

/** Behind the site's base path, where no file of a site stands. */
const liveAddresses = { script: deskPath() + 'live.js', saves: deskPath() + 'saves' }

/** The content as it is at each call; what cannot be read then is what it was at the call before. */
function openedContent({
  contentFolder,
  placement,
  epoch,
}: PreviewOptions): () => Promise<BuildContent> {
  const lastRead = new LastRead()
  let last: BuildContent | null = null
  return async () => {
    const now = clockOf(epoch, Date.now())
    const options = { now, showUnpublished: true, lastRead, ...placement }
    const content = await openForBuild(contentFolder, options)
    if (last !== null && isMissing(content)) {
      return { ...last, archive: { ...last.archive, problems: content.archive.problems } }
    }
    last = content
    return content
  }
}

/** Whether there is no content folder. */
function isMissing({ archive }: BuildContent): boolean {
  return archive.problems.some(({ rule }) => rule === contentMissing.name)
}

function reportOf({ archive, files }: BuildContent, options: PreviewOptions): string {
  const { problems } = archive
  const articleCount = articleFiles({ problems, articles: files.map((file) => ({ file })) }).length
  const { contentFolder: folder, colour } = options
  return prettyReport({ problems, articles: [], articleCount }, { folder, colour })
}

type Engine = {
  readonly kind: 'engine'
  readonly show: (content: BuildContent) => Promise<PreviewTree>
  readonly end: () => void
}

/** What lives as long as the preview: the compiled app, the store, and the process that makes pages. */
async function startEngine(
  { contentFolder, folders, epoch, say }: PreviewOptions,
  basePath: string,
): Promise<Engine | Exclude<Previewed, { kind: 'empty' }>> {
  const version = await appVersion()
  const took = stopwatch()
  const app = await compiledApp(folders, { version, say })
  if (app.kind === 'failed') return { kind: 'failed', reason: app.output }
  if (app.kind === 'stopped') return app
  if (app.anew) say(`Compiled the pages' code in ${took()}`)
  const compression = 'fast'
  const book = new ProductBook(folders.products, `${version} ${compression}`)
  const store = { folder: book.files, compression } as const
  const seen: SeenEvidence = new Map()
  let pool: { readonly for: string; readonly pages: PagePool } | undefined

  const poolFor = async (script: string, articles: BuildContent['cache']): Promise<PagePool> => {
    if (pool?.for === script) return pool.pages
    pool?.pages.end()
    const project = projectFolder
    const order = await pageOrder(folders.internals, {
      ...{ project, store, articles, script, basePath },
    })
    pool = { for: script, pages: pagePool(order, { processes: 1 }) }
    return pool.pages
  }

  const always = async (content: BuildContent): Promise<readonly StoredFile[]> => {
    const { site } = content.archive
    const products = [scriptsProduct(store, site), fontsProduct(store, folders.internals)]
    const { made } = await makeProducts(products, { book, atOnce: 2, explain: () => undefined })
    return made.flatMap(({ files }) => files)
  }

  return {
    kind: 'engine',
    end: () => pool?.pages.end(),
    show: async (content) => {
      const found = await always(content)
      const script = path.basename(found[0]?.file ?? '')
      const pages = await poolFor(script, content.cache)
      const plan = await planPreview(content, {
        ...{ book, store, contentFolder, script, seen, say },
        now: clockOf(epoch, Date.now()),
        makePage: (page) => pages.make(page),
      })
      const address = `${basePath}${liveAddresses.script}`
      return new PreviewTree(plan, { book, found, address })
    },
  }
}

function stopSignal(): Promise<StopSignal> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal))
  })
}
