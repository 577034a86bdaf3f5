/** The build, from the first check to the swap: what nobody has made before is made, and the site is put together of all. */

import path from 'node:path'
import { writePublishedList } from '#lib/archive/history/published-list.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import { type BuildContent, openForBuild } from '#lib/archive/open-for-build.ts'
import { lockBuild } from '#lib/build/build-lock.ts'
import { appVersion } from '#lib/build/compiled-app.ts'
import { failWith, NotBuilt, type Unbuilt } from '#lib/build/not-built.ts'
import { changesSince, hashesFile, hashesOf, headersOf } from '#lib/build/products/closing-files.ts'
import type { Compression } from '#lib/build/products/compressed-forms.ts'
import { placedArticles } from '#lib/build/products/placed-articles.ts'
import type { StoredFile } from '#lib/build/products/product.ts'
import { ProductBook } from '#lib/build/products/product-book.ts'
import { makeTree } from '#lib/build/products/site-tree.ts'
import { storeFiles } from '#lib/build/products/store-files.ts'
import { StoreRefusal } from '#lib/system/storage/store-refusal.ts'
import { notWritable, publishingProblem } from '#lib/build/publishing-problem.ts'
import {
  type MadeSite,
  type MakingOptions,
  siteProducts,
  type Work,
} from '#lib/build/site-products.ts'
import { putBackPrevious, reuseOlder, swapIn } from '#lib/build/swap.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { count } from '#lib/desk/count.ts'
import { heldLines } from '#lib/desk/report/embargo-lines.ts'
import { prettyProblems, problemCount } from '#lib/desk/report/report-for-people.ts'
import { articleFiles, forPeople, isClean, summaryOf } from '#lib/desk/report/report.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import type { Site } from '#lib/site/site.ts'
import type { Placement } from '#lib/site/site-address.ts'
import { plainBytes } from '#lib/system/plain-file.ts'
import { LostFile } from '#lib/system/storage/lost-file.ts'

export type BuildOptions = MakingOptions & {
  readonly compression: Compression
  /** `SITE_URL` and `BASE_PATH`. */
  readonly placement?: Placement
  /** `SOURCE_DATE_EPOCH` in milliseconds since 1970, when set. */
  readonly epoch: number | null
  readonly colour: boolean
  /** Whether everything is made, whatever earlier builds have left. */
  readonly full?: boolean
}

export type Built = { readonly kind: 'built'; readonly site: Site } | Unbuilt

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
    if (error instanceof LostFile || error instanceof StoreRefusal) {
      return { kind: 'failed', reason: error.message }
    }
    throw error
  } finally {
    lock.release()
  }
}

async function build(options: BuildOptions): Promise<Built> {
  const { folders, compression, contentFolder, say } = options
  const now = clockOf(options.epoch, Date.now())
  if (putBackPrevious(folders)) say('Put back the last whole site, which a killed build had moved')
  const content = await checkedContent(options, now)
  const { archive } = content
  textReader.rest()
  const version = await appVersion()
  const book = new ProductBook(folders.products, `${version} ${compression}`, {
    anew: options.full === true,
    looksOnce: true,
  })
  const work: Work = {
    ...{ options, content, version, book, now },
    articles: placedArticles(content),
    store: { folder: book.files, compression },
  }
  const site = await siteProducts(work)
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
  for (const line of prettyProblems(forPeople(problems), { folder: contentFolder, colour }))
    say(line)
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

/** Puts the site together beside `out`, and then in its place. */
async function publish(work: Work, made: MadeSite): Promise<void> {
  const { options, content, store, book } = work
  const { folders, say } = options
  const took = stopwatch()
  const headers = headersOf(made.files, made.scriptSources, content.archive.site.basePath)
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
    reuseOlder(folders)
    makeTree([...files, ...hashes], store.folder, folders.finished)
    swapIn(folders)
  } catch (error) {
    failWith(notWritable(error, folders.out))
  }
  // Files have the time of the machine, whatever moment the build is of.
  const unwritten = book.close(Date.now())
  const { changed, added, gone } = changesSince(before, files)
  say(
    `Wrote ${out}/ in ${took()}: ${count(made.anew, 'product')} made and ${number(made.kept)} kept, ` +
      `${count(changed, 'file')} changed, ${number(added)} new, ${number(gone)} gone`,
  )
  if (unwritten !== null) say(`The next build may have to make more than it need: ${unwritten}`)
}

function number(of: number): string {
  return of.toLocaleString('en')
}

/** Several products may give the same file, such as a sheet that many pages link. */
function onceEach(files: readonly StoredFile[]): readonly StoredFile[] {
  return [...new Map(files.map((each) => [each.file, each])).values()]
}
