/** A site as it would be with the content as it is now, drafts included: everything that it has, made when somebody asks for it. */

import type { Archive } from '#lib/archive/archive.ts'
import type { BuildContent } from '#lib/archive/open-for-build.ts'
import { wholeArticle } from '#lib/archive/cache/cached-article.ts'
import { pageProduct } from '#lib/build/pages/make-pages.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import { planPages } from '#lib/build/pages/plan-pages.ts'
import { deskProducts, unreadProducts } from '#lib/build/preview/desk-products.ts'
import type { SeenEvidence } from '#lib/build/preview/desk-rows-of.ts'
import { besideArticle, besidePage, withDesk } from '#lib/build/preview/placed-problems.ts'
import { fileVersion, toldPages } from '#lib/build/preview/told-pages.ts'
import { hashesFile } from '#lib/build/products/closing-files.ts'
import { makeProducts, type PlannedProduct, Unmade } from '#lib/build/products/make-products.ts'
import { fixedProducts, pictureProducts } from '#lib/build/products/own-files.ts'
import { type PlacedArticles, placedArticles } from '#lib/build/products/placed-articles.ts'
import { type Made, madeOf } from '#lib/build/products/product.ts'
import type { ProductBook } from '#lib/build/products/product-book.ts'
import { indexPool } from '#lib/build/products/index-pool.ts'
import {
  indexOrder,
  searchPartProducts,
  searchProgramProduct,
} from '#lib/build/products/search-products.ts'
import { drawMissing, socialPictures } from '#lib/build/products/social-pictures.ts'
import type { FileStore } from '#lib/build/products/store-files.ts'
import { redirectProducts, textProducts } from '#lib/build/products/texts-for-programs.ts'
import { pageOfFile } from '#lib/desk/pages/page-of-file.ts'
import { indexFolder } from '#lib/site/search-index.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'

export type PreviewPlan = {
  /** The product that makes a file of the site; `null` where no product is known to. */
  readonly productOf: (file: string) => PlannedProduct | null
}

export type PlanOptions = {
  readonly book: ProductBook
  readonly store: FileStore
  readonly contentFolder: string
  /** The name of the script that every page loads. */
  readonly script: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly makePage: (page: PlannedPage) => Promise<Made>
  /** Kept from one save to the next. */
  readonly seen: SeenEvidence
  readonly say: (text: string) => void
}

export async function planPreview(
  content: BuildContent,
  options: PlanOptions,
): Promise<PreviewPlan> {
  const { book, store, contentFolder, script, now, makePage, say } = options
  const { archive } = content
  const articles = placedArticles(content)
  const pictures = pictureProducts(store, archive.pictures, contentFolder)
  const pictureFiles = pictures.flatMap((product) => book.known(product)?.files ?? [])
  const planned = planPages(content, articles, { script })
  const told = toldPages(content, planned, contentFolder)
  const desk = { contentFolder, makePage, seen: options.seen }
  const social = socialPictures(archive, store).map((picture): PlannedProduct => {
    const make = async (): Promise<Made> => {
      const failure = await drawMissing([picture], book, say)
      if (failure !== null) throw new Error(failure)
      return picture.product.make()
    }
    return { ...picture.product, make }
  })
  const products = [
    ...pictures,
    ...told.pages.map((page) => {
      const { name, inputs } = pageProduct(page, planned.known)
      return {
        name,
        inputs: { ...inputs, text: digestOf([textBehind(page, content, contentFolder)]) },
        make: async () => makePage(await withPlaces(page, content, contentFolder)),
      }
    }),
    ...deskProducts(content, articles, told, desk),
    ...unreadProducts(content, told, desk),
    ...(await fixedProducts(store, archive.site)),
    ...textProducts(archive, { store, articles, pictureFiles, now }),
    ...social,
    ...redirectProducts(archive, store),
  ]
  const byName = new Map(products.map((product) => [product.name, product]))
  const search = wholeSearch(archive, options, articles)
  return {
    productOf: (file) => {
      if (file === hashesFile) return null
      return byName.get(file) ?? (file.startsWith(`${indexFolder}/`) ? search : null)
    },
  }
}

/** What decides where problems stand on a page that shows an earlier text; any other page says so itself. */
function textBehind(
  { file: page, value }: PlannedPage,
  { earlier }: BuildContent,
  contentFolder: string,
): string | null {
  if (value.frame.desk?.isEarlier !== true) return null
  const file = [...earlier].find((each) => pageOfFile(each) === page)
  return file === undefined ? null : fileVersion(contentFolder, file)
}

/** Only now is looked for what each of its problems stands beside: that takes parsing its text. */
async function withPlaces(
  page: PlannedPage,
  { archive: { pictures, site }, cache }: BuildContent,
  contentFolder: string,
): Promise<PlannedPage> {
  const { file, value } = page
  const { desk } = value.frame
  if (desk === null || desk.problems.length === 0) return page
  switch (value.kind) {
    case 'article': {
      const article = wholeArticle(value.article.key, cache)
      const placed = await besideArticle(desk, article, { contentFolder, pictures, site })
      return { file, value: withDesk(value, placed) }
    }
    case 'standing':
      return { file, value: withDesk(value, besidePage(desk, value.page)) }
    default:
      return page
  }
}

/** All of the search at once, for whoever asks for any of it. */
function wholeSearch(
  archive: Archive,
  { book, store }: PlanOptions,
  articles: PlacedArticles,
): PlannedProduct {
  const making = { book, atOnce: 1, explain: () => undefined }
  const pool = indexPool(indexOrder(archive, store, articles))
  const products = searchPartProducts(archive, articles, (task) => pool.make(task))
  const make = async (): Promise<Made> => {
    try {
      const parts = await makeProducts(products, making)
      const program = searchProgramProduct(archive, store, parts.made)
      const all = [parts, await makeProducts(program, making)]
      const faults = all.flatMap((each) => each.faults.map(({ reason }) => reason))
      if (faults.length > 0) throw new Unmade(faults)
      return madeOf(all.flatMap((each) => each.made.flatMap(({ files }) => files)))
    } finally {
      pool.end()
    }
  }
  const parts = products.map(({ inputs }) => inputs)
  return { name: `${indexFolder}/all`, inputs: { parts: digestOf(parts) }, make }
}
