/** A site as it would be with the content as it is now, drafts included: everything that it has, made when somebody asks for it. */

import type { BuildContent } from '#lib/archive/open-for-build.ts'
import type { Desk } from '#lib/archive/pages/page-value.ts'
import { pageProduct } from '#lib/build/pages/make-pages.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import { planPages } from '#lib/build/pages/plan-pages.ts'
import { hashesFile } from '#lib/build/products/closing-files.ts'
import type { PlannedProduct } from '#lib/build/products/make-products.ts'
import { fixedProducts, pictureProducts } from '#lib/build/products/own-files.ts'
import { placedArticles } from '#lib/build/products/placed-articles.ts'
import type { Made } from '#lib/build/products/product.ts'
import type { ProductBook } from '#lib/build/products/product-book.ts'
import { searchProduct } from '#lib/build/products/search-product.ts'
import { drawMissing, socialPictures } from '#lib/build/products/social-pictures.ts'
import type { FileStore } from '#lib/build/products/store-files.ts'
import { redirectProducts, textProducts } from '#lib/build/products/texts-for-programs.ts'
import { indexFolder } from '#lib/site/search-index.ts'

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
  readonly desk: Desk | null
  /** Milliseconds since 1970. */
  readonly now: number
  readonly makePage: (page: PlannedPage) => Promise<Made>
  readonly say: (text: string) => void
}

export async function planPreview(
  content: BuildContent,
  options: PlanOptions,
): Promise<PreviewPlan> {
  const { book, store, contentFolder, script, desk, now, makePage, say } = options
  const { archive } = content
  const articles = placedArticles(content)
  const pictures = pictureProducts(store, archive.pictures, contentFolder)
  const pictureFiles = pictures.flatMap((product) => book.known(product)?.files ?? [])
  const { pages, known } = planPages(content, articles, { script, desk })
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
    ...pages.map((page) => ({ ...pageProduct(page, known), make: () => makePage(page) })),
    ...(await fixedProducts(store, archive.site)),
    ...textProducts(archive, { store, articles, pictureFiles, now }),
    ...social,
    ...redirectProducts(archive, store),
  ]
  const byName = new Map(products.map((product) => [product.name, product]))
  const search = archive.entries.length === 0 ? null : searchProduct(archive, store, articles)
  return {
    productOf: (file) => {
      if (file === hashesFile) return null
      return byName.get(file) ?? (file.startsWith(`${indexFolder}/`) ? search : null)
    },
  }
}
