/** Pages of a site as readers get them, one at a time: rendered, their runtime taken out, their styles put in, and stored. */

import {
  type ArticleCache,
  type KeptArticle,
  wholeArticle,
} from '#lib/archive/cache/cached-article.ts'
import type { PageValue } from '#lib/archive/pages/page-value.ts'
import { type Made, madeOf } from '#lib/build/products/product.ts'
import { type FileStore, type SiteFile, storeFiles } from '#lib/build/products/store-files.ts'
import { StoreRefusal } from '#lib/system/storage/store-refusal.ts'
import type { ClientModules } from '#lib/finish/client-components.ts'
import { siteStyles } from '#lib/finish/page-styles.ts'
import { hashSource, runsWasm } from '#lib/finish/policy.ts'
import { type PageStyle, stripPage } from '#lib/finish/strip-page.ts'

/** What all pages have in common; plain data, so that it can go to another process. */
export type PageOrder = {
  /** The folder that holds what Next has compiled. */
  readonly project: string
  /** Where the pages go. */
  readonly store: FileStore
  /** Where the texts of articles are. */
  readonly articles: ArticleCache
  /** What every address of the site begins with, `''` or `/reader`; Next knows nothing of it. */
  readonly basePath: string
  /** Next's sheets, by their addresses. */
  readonly sheets: ReadonlyMap<string, string>
  /** From the addresses that the sheets give fonts to where they are now. */
  readonly fonts: ReadonlyMap<string, string>
  readonly modules: ClientModules
  /** The text of the project's own scripts that stand in pages. */
  readonly ownScripts: ReadonlySet<string>
}

/** A page that is to be made: its file, a path within the site, and all that it is made from. */
export type PlannedPage = { readonly file: string; readonly value: PageValue<KeptArticle> }

export type MadePage =
  | { readonly kind: 'made'; readonly made: Made }
  /** For what stands in it that must not. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  /** As a `StoreRefusal` says. */
  | { readonly kind: 'unstored'; readonly reason: string }

/** The HTML of the page of a file; fails where there is none. */
export type Renderer = (file: string, value: PageValue) => Promise<string>

/** @returns makes one page */
export function pageMaker(
  { store, articles, basePath, sheets, fonts, modules, ownScripts }: PageOrder,
  render: Renderer,
): (page: PlannedPage) => Promise<MadePage> {
  const moved = (address: string): string => fonts.get(address) ?? address
  const styles = siteStyles(sheets, moved, `${basePath}/assets/`)
  return async ({ file, value }) => {
    const html = await render(file, whole(value, articles))
    const page = stripPage(html, { styles, modules, ownScripts, wasm: runsWasm(file) })
    if (page.kind === 'refused') return page
    try {
      const files = await storeFiles(store, [{ file, content: page.html }, ...linkedBy(page.style)])
      return {
        kind: 'made',
        made: { ...madeOf(files), scriptSources: page.inlineScripts.map(hashSource) },
      }
    } catch (error) {
      // An error would not come whole out of this process.
      if (error instanceof StoreRefusal) return { kind: 'unstored', reason: error.message }
      throw error
    }
  }
}

function linkedBy({ place, css }: PageStyle): readonly SiteFile[] {
  return place.kind === 'linked' ? [{ file: `assets/${place.file}`, content: css }] : []
}

function whole(value: PageValue<KeptArticle>, articles: ArticleCache): PageValue {
  if (value.kind !== 'article') return value
  return { ...value, article: wholeArticle(value.article.key, articles) }
}
