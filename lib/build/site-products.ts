/** Everything that a site consists of, and the order in which it is made. */

import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { BuildContent } from '#lib/archive/open-for-build.ts'
import { compiledApp, isCompiled } from '#lib/build/compiled-app.ts'
import { encodeMissing } from '#lib/build/encode-missing.ts'
import type { ExportFolders } from '#lib/build/folders.ts'
import { failWith, NotBuilt } from '#lib/build/not-built.ts'
import { type PagePool, pagePool, pageProduct } from '#lib/build/pages/make-pages.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import { pageOrder } from '#lib/build/pages/page-order.ts'
import { planPages } from '#lib/build/pages/plan-pages.ts'
import { type IndexPool, indexPool } from '#lib/build/products/index-pool.ts'
import { makeProducts, type PlannedProduct } from '#lib/build/products/make-products.ts'
import {
  fixedProducts,
  fontsProduct,
  pictureProducts,
  scriptsProduct,
} from '#lib/build/products/own-files.ts'
import type { PlacedArticles } from '#lib/build/products/placed-articles.ts'
import type { Made, Product, ProductFault, StoredFile } from '#lib/build/products/product.ts'
import type { ProductBook } from '#lib/build/products/product-book.ts'
import {
  indexOrder,
  searchPartProducts,
  searchProgramProduct,
} from '#lib/build/products/search-products.ts'
import { drawMissing, pruneDrawings, socialPictures } from '#lib/build/products/social-pictures.ts'
import type { FileStore } from '#lib/build/products/store-files.ts'
import { redirectProducts, textProducts } from '#lib/build/products/texts-for-programs.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { count } from '#lib/desk/count.ts'
import { progressOf } from '#lib/desk/progress.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'

export type MakingOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  readonly folders: ExportFolders
  /** Whether it is said of each product why it is made. */
  readonly explain?: boolean
  /** What is said while building, a line or a few at a time. */
  readonly say: (text: string) => void
}

/** What all steps of a build have at hand. */
export type Work = {
  readonly options: MakingOptions
  readonly content: BuildContent
  readonly articles: PlacedArticles
  readonly version: string
  readonly book: ProductBook
  readonly store: FileStore
  /** In milliseconds since 1970: the one clock of a build. */
  readonly now: number
}

export type MadeSite = {
  /** But pages at old addresses. */
  readonly files: readonly StoredFile[]
  readonly oldAddresses: readonly StoredFile[]
  readonly scriptSources: ReadonlySet<string>
  /** How many products were made, and how many were there. */
  readonly anew: number
  readonly kept: number
}

/** Makes what is missing of a site, and has all of it then. */
export async function siteProducts(work: Work): Promise<MadeSite> {
  const { content, articles, store, options } = work
  const { archive } = content
  const pictures = await made(
    work,
    pictureProducts(store, archive.pictures, options.contentFolder),
    {
      before: (missing) =>
        missing.length === 0
          ? Promise.resolve(null)
          : encodeMissing(options.contentFolder, archive.pictures, options.say),
    },
  )
  const scripts = await made(work, [scriptsProduct(store, archive.site)])
  const script = path.basename(filesOf(scripts.made)[0]?.file ?? '')
  const pages = await readiedPages(work, script)
  const index = indexPool(indexOrder(archive, store, articles))
  try {
    // Of a text that was parsed anew, a page and a part of the search will be made: their processes start while this one plans.
    if (content.parsedAnew > 0) await Promise.all([index.warmUp(), pages.pool?.warmUp()])
    // The index waits for its process, so that there is time for all the rest.
    const [search, others] = await together(
      madeSearch(work, index),
      madeOthers(work, pages, { script, pictureFiles: filesOf(pictures.made) }),
    )
    const all = [pictures, scripts, ...search, ...others.current]
    return {
      files: filesOf(all.flatMap((each) => each.made)),
      oldAddresses: filesOf(others.old.made),
      scriptSources: new Set(
        all.flatMap((each) => each.made.flatMap(({ scriptSources }) => scriptSources)),
      ),
      anew: sumOf([...all, others.old], ({ anew }) => anew),
      kept: sumOf([...all, others.old], (group) => group.made.length - group.anew),
    }
  } finally {
    index.end()
    pages.pool?.end()
  }
}

/** None goes on behind whoever asked when another has failed. */
async function together<A, B>(
  ...works: readonly [Promise<A>, Promise<B>]
): Promise<readonly [A, B]> {
  await Promise.allSettled(works)
  return Promise.all(works)
}

function sumOf(groups: readonly MadeGroup[], of: (group: MadeGroup) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0)
}

async function madeSearch(work: Work, index: IndexPool): Promise<readonly MadeGroup[]> {
  const { content, articles, store } = work
  const { archive } = content
  const parts = await made(
    work,
    searchPartProducts(archive, articles, (task) => index.make(task)),
    { says: 'Indexed the articles for search' },
  )
  index.end()
  return [parts, await made(work, searchProgramProduct(archive, store, parts.made))]
}

type Others = {
  readonly current: readonly MadeGroup[]
  /** Pages at old addresses. */
  readonly old: MadeGroup
}

async function madeOthers(
  work: Work,
  readied: ReadiedPages,
  {
    script,
    pictureFiles,
  }: { readonly script: string; readonly pictureFiles: readonly StoredFile[] },
): Promise<Others> {
  const { content, articles, store, now, book, options } = work
  const { archive } = content
  // Beside one another: each of them waits for others now and then.
  const [pages, texts] = await together(
    readied.pool === null ? Promise.resolve([readied.whole]) : madePages(work, readied, script),
    made(work, textProducts(archive, { store, articles, pictureFiles, now }), {
      says: `Wrote ${archive.site.url === null ? 'texts' : 'feeds, sitemaps and texts'} for programs`,
    }),
  )
  const fixed = await made(work, await fixedProducts(store, archive.site))
  const drawn = socialPictures(archive, store)
  const social = await made(
    work,
    drawn.map(({ product }) => product),
    { before: () => drawMissing(drawn, book, options.say) },
  )
  if (social.anew > 0) pruneDrawings(drawn)
  const old = await made(work, redirectProducts(archive, store))
  return { current: [...pages, texts, fixed, social], old }
}

function filesOf(made: readonly Made[]): readonly StoredFile[] {
  return made.flatMap(({ files }) => files)
}

type MadeGroup = { readonly made: readonly Made[]; readonly anew: number }

type GroupOptions = {
  /** What is done before those that are missing are made; what goes wrong in it ends the build. */
  readonly before?: (missing: readonly PlannedProduct[]) => Promise<string | null>
  /** What is said when some had to be made. */
  readonly says?: string
  readonly atOnce?: number
  readonly progress?: (done: number, of: number) => void
}

/** More than Node's four threads, so that none of them waits for the disk. */
const usuallyAtOnce = 8

async function made(
  { book, options }: Work,
  planned: readonly PlannedProduct[],
  { before, says, atOnce = usuallyAtOnce, progress }: GroupOptions = {},
): Promise<MadeGroup> {
  const took = stopwatch()
  if (before !== undefined) {
    failWith(await before(planned.filter((product) => book.known(product) === null)))
  }
  const explain = explainer(options)
  const group = await makeProducts(planned, { book, atOnce, explain, progress })
  failWith(faultsIn('What could not be made:', group.faults))
  if (group.anew > 0 && says !== undefined) options.say(`${says} in ${took()}`)
  return group
}

type PlannedPages = {
  readonly pages: readonly { readonly page: PlannedPage; readonly product: Product }[]
  /** The fonts that they name. */
  readonly fonts: PlannedProduct
  /** All of it, where nothing of it has to be made; not even the app has to be there then. */
  readonly whole: MadeGroup | null
}

function plannedPages(
  { content, articles, store, book, options }: Work,
  script: string,
): PlannedPages {
  const { pages, known } = planPages(content, articles, { script })
  const planned = pages.map((page) => ({ page, product: pageProduct(page, known) }))
  const fonts = fontsProduct(store, options.folders.internals)
  const before = [fonts, ...planned.map(({ product }) => product)].map((each) => book.known(each))
  const made = before.filter((each) => each !== null)
  const whole = made.length === before.length ? { made, anew: 0 } : null
  return { pages: planned, fonts, whole }
}

/** Either no page has to be made, or there is somebody to make them. */
type ReadiedPages =
  | { readonly pool: null; readonly whole: MadeGroup }
  /** `planned` where that was needed to know; it takes a while. */
  | { readonly pool: PagePool; readonly planned: PlannedPages | null }

/** The app is compiled where it has to be, by itself, since that takes all cores and most of the memory. */
async function readiedPages(work: Work, script: string): Promise<ReadiedPages> {
  const { options, version } = work
  if (isCompiled(options.folders, version)) {
    return { pool: await pagePoolFor(work, script), planned: null }
  }
  const planned = plannedPages(work, script)
  if (planned.whole !== null) return { pool: null, whole: planned.whole }
  await compile(work)
  return { pool: await pagePoolFor(work, script), planned }
}

async function pagePoolFor(
  { content, articles, store, options }: Work,
  script: string,
): Promise<PagePool> {
  const order = await pageOrder(options.folders.internals, {
    ...{ project: projectFolder, store, articles: articles.cache, script },
    basePath: content.archive.site.basePath,
  })
  return pagePool(order)
}

async function madePages(
  work: Work,
  { pool, planned }: Extract<ReadiedPages, { readonly pool: PagePool }>,
  script: string,
): Promise<readonly MadeGroup[]> {
  const { book, options } = work
  const { pages, fonts, whole } = planned ?? plannedPages(work, script)
  if (whole !== null) return [whole]
  const took = stopwatch()
  const font = await made(work, [fonts])
  const group = await makeProducts(
    pages.map(({ page, product }) => ({ ...product, make: () => pool.make(page) })),
    // As many as keep every process at work.
    {
      ...{ book, explain: explainer(options), atOnce: availableParallelism() * 4 },
      progress: progressOf(['page', 'pages'], options.say),
    },
  )
  // What else is made needs the memory.
  pool.end()
  failWith(faultsIn('Pages that could not be made:', group.faults))
  if (group.anew > 0) options.say(`Made ${count(group.anew, 'page')} in ${took()}`)
  return [font, group]
}

async function compile({ options, version }: Work): Promise<void> {
  const { folders, say } = options
  const took = stopwatch()
  const app = await compiledApp(folders, { version, say })
  switch (app.kind) {
    case 'compiled':
      if (app.anew) say(`Compiled the pages' code in ${took()}`)
      return
    case 'failed':
      return failWith(app.output)
    case 'stopped':
      throw new NotBuilt(app)
  }
}

/** What changed of what a product is made of, in a line. */
function explainer({
  explain,
  say,
}: MakingOptions): (product: Product, changes: readonly string[]) => void {
  return ({ name }, changes) => {
    if (explain === true) say(`    ${name}: ${changes.join(', ')}`)
  }
}

function faultsIn(title: string, faults: readonly ProductFault[]): string | null {
  if (faults.length === 0) return null
  const lines = faults.map(({ product, reason }) => `    ${product}: ${reason}`)
  return [title, ...lines].join('\n')
}
