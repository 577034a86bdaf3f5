/** The build, from the first check to the swap: what nobody has made before is made, and the site is put together of all. */

import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Archive } from '#lib/archive/archive.ts'
import { writePublishedList } from '#lib/archive/history/published-list.ts'
import { type BuildContent, openForBuild } from '#lib/archive/open-for-build.ts'
import { lockBuild } from '#lib/build/build-lock.ts'
import { appVersion, compiledApp } from '#lib/build/compiled-app.ts'
import { encodeMissing } from '#lib/build/encode-missing.ts'
import type { ExportFolders } from '#lib/build/folders.ts'
import { pagePool, pageProduct } from '#lib/build/pages/make-pages.ts'
import { pageOrder } from '#lib/build/pages/page-order.ts'
import { planPages } from '#lib/build/pages/plan-pages.ts'
import { changesSince, hashesFile, hashesOf, headersOf } from '#lib/build/products/closing-files.ts'
import type { Compression } from '#lib/build/products/compressed-forms.ts'
import { makeProducts, type PlannedProduct } from '#lib/build/products/make-products.ts'
import {
  fixedProducts,
  fontsProduct,
  pictureProducts,
  scriptsProduct,
} from '#lib/build/products/own-files.ts'
import { type PlacedArticles, placedArticles } from '#lib/build/products/placed-articles.ts'
import type { Made, Product, ProductFault, StoredFile } from '#lib/build/products/product.ts'
import { ProductBook } from '#lib/build/products/product-book.ts'
import {
  endIndexing,
  searchPartProducts,
  searchProgramProduct,
} from '#lib/build/products/search-products.ts'
import { makeTree } from '#lib/build/products/site-tree.ts'
import { drawMissing, socialPictures } from '#lib/build/products/social-pictures.ts'
import { type FileStore, storeFiles } from '#lib/build/products/store-files.ts'
import { redirectProducts, textProducts } from '#lib/build/products/texts-for-programs.ts'
import { projectFolder } from '#lib/build/project.ts'
import { elsewhere, publishingProblem } from '#lib/build/publishing-problem.ts'
import type { StopSignal } from '#lib/build/run-next.ts'
import { putBackPrevious, swapIn } from '#lib/build/swap.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { count } from '#lib/desk/count.ts'
import { heldLines } from '#lib/desk/report/embargo-lines.ts'
import { progressOf } from '#lib/desk/progress.ts'
import { prettyProblems, problemCount } from '#lib/desk/report/report-for-people.ts'
import { articleFiles, isClean, summaryOf } from '#lib/desk/report/report.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import type { Site } from '#lib/site/site.ts'
import type { Placement } from '#lib/site/site-address.ts'
import { plainBytes } from '#lib/system/plain-file.ts'
import { LostFile } from '#lib/system/storage/lost-file.ts'
import { refusalOf } from '#lib/system/refusal.ts'

export type BuildOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  readonly folders: ExportFolders
  readonly compression: Compression
  /** `SITE_URL` and `BASE_PATH`. */
  readonly placement?: Placement
  /** `SOURCE_DATE_EPOCH` in milliseconds since 1970, when set. */
  readonly epoch: number | null
  readonly colour: boolean
  /** Whether everything is made, whatever earlier builds have left. */
  readonly full?: boolean
  /** Whether it is said of each product why it is made. */
  readonly explain?: boolean
  /** What is said while building, a line or a few at a time. */
  readonly say: (text: string) => void
}

export type Built =
  | { readonly kind: 'built'; readonly site: Site }
  /** For the last words on the terminal. */
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'stopped'; readonly signal: StopSignal }

/** `out` is replaced whole or, when anything at all goes wrong, left as it was. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const problem = publishingProblem(options.folders)
  if (problem !== null) return { kind: 'failed', reason: problem }
  const lock = lockBuild(options.folders)
  if (lock.kind === 'held') {
    const reason = `Another build of this site is under way (process ${lock.by}): wait until it has ended`
    return { kind: 'failed', reason }
  }
  try {
    return await build(options)
  } catch (error) {
    if (error instanceof NotBuilt) return error.ending
    if (error instanceof LostFile) return { kind: 'failed', reason: error.message }
    throw error
  } finally {
    lock.release()
  }
}

/** Ends a build from wherever it has come to. */
class NotBuilt extends Error {
  readonly ending: Exclude<Built, { kind: 'built' }>

  constructor(ending: Exclude<Built, { kind: 'built' }>) {
    super(ending.kind)
    this.ending = ending
  }
}

function failWith(reason: string | null): void {
  if (reason !== null) throw new NotBuilt({ kind: 'failed', reason })
}

/** What all steps of a build have at hand. */
type Work = {
  readonly options: BuildOptions
  readonly archive: Archive
  readonly articles: PlacedArticles
  readonly version: string
  readonly book: ProductBook
  readonly store: FileStore
  /** In milliseconds since 1970: the one clock of a build. */
  readonly now: number
}

async function build(options: BuildOptions): Promise<Built> {
  const { folders, compression, contentFolder, say } = options
  const now = clockOf(options.epoch, Date.now())
  if (putBackPrevious(folders)) say('Put back the last whole site, which a killed build had moved')
  const content = await checkedContent(options, now)
  const { archive } = content
  const version = await appVersion(archive.site.basePath)
  const book = new ProductBook(folders.products, `${version} ${compression}`, {
    anew: options.full === true,
  })
  const work: Work = {
    ...{ options, archive, version, book, now },
    articles: placedArticles(content),
    store: { folder: book.files, compression },
  }
  const site = await allProducts(work, content)
  await publish(work, site)
  const unkept = writePublishedList(contentFolder, archive, now)
  if (unkept !== null) say(`The addresses given out cannot be kept for the next build: ${unkept}`)
  return { kind: 'built', site: archive.site }
}

/** Says every problem; ends the build when one of them is an error. */
async function checkedContent(
  { contentFolder, placement, colour, say }: BuildOptions,
  now: number,
): Promise<BuildContent> {
  const took = stopwatch()
  const content = await openForBuild(contentFolder, { now, showUnpublished: false, ...placement })
  const { archive, files, parsedAnew, note } = content
  const { problems, held, site } = archive
  for (const line of prettyProblems(problems, { folder: contentFolder, colour })) say(line)
  const articleCount = articleFiles({ problems, articles: files.map((file) => ({ file })) }).length
  const { articles, errors, warnings } = summaryOf({ problems, articles: [], articleCount })
  const anew = count(parsedAnew, 'parsed anew', 'parsed anew')
  const found = errors + warnings === 0 ? '' : `: ${problemCount({ errors, warnings })}`
  say(`Checked ${count(articles, 'article')} in ${took()}, ${anew}${found}`)
  for (const line of heldLines(held, site.timeZone)) say(line)
  if (note !== null) say(note)
  if (!isClean(archive)) failWith('Not built: a build needs content without errors')
  return content
}

type MadeSite = {
  /** But pages at old addresses. */
  readonly files: readonly StoredFile[]
  readonly oldAddresses: readonly StoredFile[]
  readonly scriptSources: ReadonlySet<string>
  /** How many products were made, and how many were there. */
  readonly anew: number
  readonly kept: number
}

async function allProducts(work: Work, content: BuildContent): Promise<MadeSite> {
  const { archive, articles, store, now, book, options } = work
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
  const pages = await madePages(work, content, script)
  const fixed = await made(work, await fixedProducts(store, archive.site))
  const search = await madeSearch(work)
  const pictureFiles = filesOf(pictures.made)
  const texts = await made(work, textProducts(archive, { store, articles, pictureFiles, now }), {
    says: `Wrote ${archive.site.url === null ? 'texts' : 'feeds, sitemaps and texts'} for programs`,
  })
  const drawn = socialPictures(archive, store)
  const social = await made(
    work,
    drawn.map(({ product }) => product),
    { before: () => drawMissing(drawn, book, options.say) },
  )
  const old = await made(work, redirectProducts(archive, store))
  const all = [pictures, scripts, ...pages, fixed, ...search, texts, social]
  return {
    files: filesOf(all.flatMap((each) => each.made)),
    oldAddresses: filesOf(old.made),
    scriptSources: new Set(
      all.flatMap((each) => each.made.flatMap(({ scriptSources }) => scriptSources)),
    ),
    anew: sumOf([...all, old], ({ anew }) => anew),
    kept: sumOf([...all, old], (group) => group.made.length - group.anew),
  }
}

function sumOf(groups: readonly MadeGroup[], of: (group: MadeGroup) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0)
}

async function madeSearch(work: Work): Promise<readonly MadeGroup[]> {
  const { archive, articles, store } = work
  try {
    const parts = await made(work, searchPartProducts(archive, store, articles), {
      says: 'Indexed the articles for search',
      atOnce: 1,
    })
    return [parts, await made(work, searchProgramProduct(archive, store, parts.made))]
  } finally {
    await endIndexing()
  }
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

/** The pages, and the fonts that they name. Where all of them are known, not even the app has to be there. */
async function madePages(
  work: Work,
  content: BuildContent,
  script: string,
): Promise<readonly MadeGroup[]> {
  const { archive, articles, store, book, options } = work
  const { internals } = options.folders
  const { pages, known } = planPages(content, articles, { script, desk: null })
  const planned = pages.map((page) => ({ page, product: pageProduct(page, known) }))
  const fonts = fontsProduct(store, internals)
  const products = [fonts, ...planned.map(({ product }) => product)]
  const before = products.map((product) => book.known(product))
  const whole = before.filter((each) => each !== null)
  if (whole.length === products.length) return [{ made: whole, anew: 0 }]
  await compile(work)
  const took = stopwatch()
  const font = await made(work, [fonts])
  const order = await pageOrder(internals, {
    ...{ project: projectFolder, store, articles: articles.cache, script },
    basePath: archive.site.basePath,
  })
  const pool = pagePool(order, { environment: pageEnvironment(archive.site) })
  try {
    const group = await makeProducts(
      planned.map(({ page, product }) => ({ ...product, make: () => pool.make(page) })),
      // As many as keep every process at work.
      {
        ...{ book, explain: explainer(options), atOnce: availableParallelism() * 4 },
        progress: progressOf(['page', 'pages'], options.say),
      },
    )
    failWith(faultsIn('Pages that could not be made:', group.faults))
    if (group.anew > 0) options.say(`Made ${count(group.anew, 'page')} in ${took()}`)
    return [font, group]
  } finally {
    pool.end()
  }
}

function pageEnvironment({ basePath }: Site): Readonly<Record<string, string>> {
  return { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', BASE_PATH: basePath }
}

async function compile({ options, archive, version }: Work): Promise<void> {
  const { folders, say } = options
  const took = stopwatch()
  const { basePath } = archive.site
  const app = await compiledApp(folders, { version, basePath, say })
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
}: BuildOptions): (product: Product, changes: readonly string[]) => void {
  return ({ name }, changes) => {
    if (explain === true) say(`    ${name}: ${changes.join(', ')}`)
  }
}

function faultsIn(title: string, faults: readonly ProductFault[]): string | null {
  if (faults.length === 0) return null
  const lines = faults.map(({ product, reason }) => `    ${product}: ${reason}`)
  return [title, ...lines].join('\n')
}

/** Puts the site together beside `out`, and then in its place. */
async function publish(work: Work, made: MadeSite): Promise<void> {
  const { options, archive, store, book } = work
  const { folders, say } = options
  const took = stopwatch()
  const headers = headersOf(made.files, made.scriptSources, archive.site.basePath)
  const files = onceEach([
    ...made.files,
    ...made.oldAddresses,
    ...(await storeFiles(store, [{ file: '_headers', content: headers }])),
  ])
  const hashes = await storeFiles({ ...store, compression: 'none' }, [
    { file: hashesFile, content: hashesOf(files) },
  ])
  const out = path.relative(process.cwd(), folders.out)
  const before = plainBytes(path.join(folders.out, hashesFile))?.toString() ?? null
  try {
    rmSync(folders.finished, { recursive: true, force: true })
    makeTree([...files, ...hashes], store.folder, folders.finished)
    swapIn(folders)
  } catch (error) {
    failWith(refusalOf(error, out, elsewhere))
  }
  // Files have the time of the machine, whatever moment the build is of.
  book.close(Date.now())
  const { changed, added, gone } = changesSince(before, files)
  say(
    `Wrote ${out}/ in ${took()}: ${count(made.anew, 'product')} made and ${number(made.kept)} kept, ` +
      `${count(changed, 'file')} changed, ${number(added)} new, ${number(gone)} gone`,
  )
}

function number(of: number): string {
  return of.toLocaleString('en')
}

/** Several products may give the same file, such as a sheet that many pages link. */
function onceEach(files: readonly StoredFile[]): readonly StoredFile[] {
  return [...new Map(files.map((each) => [each.file, each])).values()]
}
