/** The build, from the first check to the swap. */

import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Archive } from '#lib/archive/archive.ts'
import { openSnapshot } from '#lib/archive/archive-snapshot.ts'
import { type BuildContent, openForBuild } from '#lib/archive/open-for-build.ts'
import { writePublishedList } from '#lib/archive/history/published-list.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { count } from '#lib/desk/count.ts'
import { heldLines } from '#lib/desk/report/embargo-lines.ts'
import { prettyProblems, problemCount } from '#lib/desk/report/report-for-people.ts'
import { articleFiles, isClean, summaryOf } from '#lib/desk/report/report.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import { lockBuild } from '#lib/build/build-lock.ts'
import { compiledApp } from '#lib/build/compiled-app.ts'
import { encodeMissing } from '#lib/build/encode-missing.ts'
import { type Compression, compressSite } from '#lib/build/compress-site.ts'
import { finish } from '#lib/build/finish.ts'
import type { ExportFolders } from '#lib/build/folders.ts'
import { projectFolder } from '#lib/build/project.ts'
import { redirectPages, writeFeedsAndSitemaps } from '#lib/build/feeds-and-sitemaps.ts'
import { elsewhere, publishingProblem } from '#lib/build/publishing-problem.ts'
import { type MadePages, makePages } from '#lib/build/pages/make-pages.ts'
import { pageOrder } from '#lib/build/pages/page-order.ts'
import { pagesOf } from '#lib/build/pages/pages-of.ts'
import type { StopSignal } from '#lib/build/run-next.ts'
import { writeSearchIndex } from '#lib/build/search/write-search-index.ts'
import { writeSiteFiles } from '#lib/build/write-site-files.ts'
import { writeSocialPictures } from '#lib/build/social-pictures.ts'
import { putBackPrevious, swapIn } from '#lib/build/swap.ts'
import type { Site } from '#lib/site/site.ts'
import type { Placement } from '#lib/site/site-address.ts'
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
    if (error instanceof LostFile) return { kind: 'failed', reason: error.message }
    throw error
  } finally {
    lock.release()
  }
}

async function build(options: BuildOptions): Promise<Built> {
  const { folders, say } = options
  const now = clockOf(options.epoch, Date.now())
  if (putBackPrevious(folders)) say('Put back the last whole site, which a killed build had moved')

  const content = await checkedContent(options, now)
  if (content === null) {
    return { kind: 'failed', reason: 'Not built: a build needs content without errors' }
  }
  const unencoded = await encodeMissing(options.contentFolder, content.pictures, options.say)
  if (unencoded !== null) return { kind: 'failed', reason: unencoded }
  const uncompiled = await compile(options, content.site.basePath)
  if (uncompiled !== null) return uncompiled
  const { snapshot } = content
  const archive = openSnapshot(snapshot)
  await rm(folders.staging, { recursive: true, force: true })
  const script = await writeSiteFiles(archive, options.contentFolder, folders.staging)
  const made = await render(options, { archive, snapshot, script }, now)
  const failure =
    faultsIn(made) ??
    (await indexForSearch(options, archive)) ??
    (await publish(options, archive, now)) ??
    (await writeSocialPictures(archive, folders.staging, say)) ??
    (await finishAndSwap(options, archive, made))
  if (failure !== null) return { kind: 'failed', reason: failure }
  const unkept = writePublishedList(options.contentFolder, archive, now)
  if (unkept !== null) say(`The addresses given out cannot be kept for the next build: ${unkept}`)
  return { kind: 'built', site: content.site }
}

/** Says every problem; `null` when one of them is an error. */
async function checkedContent(
  { contentFolder, placement, colour, say }: BuildOptions,
  now: number,
): Promise<BuildContent | null> {
  const took = stopwatch()
  const content = await openForBuild(contentFolder, { now, showUnpublished: false, ...placement })
  const { problems, files, parsedAnew, held, site, note } = content
  for (const line of prettyProblems(problems, { folder: contentFolder, colour })) say(line)
  const articleCount = articleFiles({ problems, articles: files.map((file) => ({ file })) }).length
  const { articles, errors, warnings } = summaryOf({ problems, articles: [], articleCount })
  const anew = count(parsedAnew, 'parsed anew', 'parsed anew')
  const found = errors + warnings === 0 ? '' : `: ${problemCount({ errors, warnings })}`
  say(`Checked ${count(articles, 'article')} in ${took()}, ${anew}${found}`)
  for (const line of heldLines(held, site.timeZone)) say(line)
  if (note !== null) say(note)
  return isClean(content) ? content : null
}

/** `null` when all went well. */
async function compile(
  { folders, say }: BuildOptions,
  basePath: string,
): Promise<Exclude<Built, { kind: 'built' }> | null> {
  const took = stopwatch()
  const app = await compiledApp(folders, { basePath, say })
  switch (app.kind) {
    case 'compiled':
      if (app.anew) say(`Compiled the pages' code in ${took()}`)
      return null
    case 'failed':
      return { kind: 'failed', reason: app.output }
    case 'stopped':
      return app
  }
}

type Rendered = {
  readonly archive: Archive
  /** Where the archive lies for the processes that make the pages. */
  readonly snapshot: string
  /** The name of the script that every page loads. */
  readonly script: string
}

async function render(
  { contentFolder, folders, say }: BuildOptions,
  { archive, snapshot, script }: Rendered,
  now: number,
): Promise<MadePages> {
  const took = stopwatch()
  const { basePath } = archive.site
  const pages = pagesOf(archive)
  const order = await pageOrder(folders, { project: projectFolder, basePath, script })
  const made = await makePages(order, pages, {
    environment: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: path.resolve(contentFolder),
      SOURCE_DATE_EPOCH: String(now / 1000),
      BASE_PATH: basePath,
      ARCHIVE_SNAPSHOT: snapshot,
    },
  })
  if (made.faults.length === 0) say(`Made ${count(pages.length, 'page')} in ${took()}`)
  return made
}

/** What went wrong, or `null`. */
function faultsIn({ faults }: MadePages): string | null {
  if (faults.length === 0) return null
  const lines = faults.map(({ page, reason }) => `    ${page}: ${reason}`)
  return ['Pages that could not be made:', ...lines].join('\n')
}

/** What went wrong, or `null`. */
async function indexForSearch(
  { folders, say }: BuildOptions,
  archive: Archive,
): Promise<string | null> {
  const took = stopwatch()
  const indexed = await writeSearchIndex(archive, folders.staging)
  if (indexed.kind === 'failed') return `Not indexed for search: ${indexed.reason}`
  say(`Indexed ${count(indexed.articles, 'article')} for search in ${took()}`)
  return null
}

/** What went wrong, or `null`. */
async function publish(
  { folders, say }: BuildOptions,
  archive: Archive,
  now: number,
): Promise<string | null> {
  const took = stopwatch()
  await writeFeedsAndSitemaps(archive, folders.staging, now)
  const what = archive.site.url === null ? 'texts' : 'feeds, sitemaps and texts'
  say(`Wrote ${what} for programs in ${took()}`)
  return null
}

/** What went wrong, or `null`. */
async function finishAndSwap(
  { folders, compression, say }: BuildOptions,
  archive: Archive,
  { scripts, linked }: MadePages,
): Promise<string | null> {
  const took = stopwatch()
  const { basePath } = archive.site
  await finish(folders, { basePath, scripts, linked, oldAddresses: redirectPages(archive) })
  await compress(folders.finished, compression, say)
  const out = path.relative(process.cwd(), folders.out)
  try {
    swapIn(folders)
  } catch (error) {
    return refusalOf(error, out, elsewhere)
  }
  say(`Wrote ${out}/ in ${took()}`)
  return null
}

async function compress(
  folder: string,
  compression: Compression,
  say: (text: string) => void,
): Promise<void> {
  const [started, took] = [performance.now(), stopwatch()]
  const files = await compressSite(folder, compression)
  if (performance.now() - started > worthSaying)
    say(`Compressed ${count(files, 'file')} in ${took()}`)
}

/** In milliseconds: what is over sooner needs no line. */
const worthSaying = 5000
