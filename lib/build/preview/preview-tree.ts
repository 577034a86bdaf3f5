/** The folder that a preview is served from: a file comes into it when somebody asks for it. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nothingHereFile } from '#lib/build/pages/pages-of.ts'
import type { PreviewPlan } from '#lib/build/preview/preview-plan.ts'
import { type PlannedProduct, Unmade } from '#lib/build/products/make-products.ts'
import type { Made, StoredFile } from '#lib/build/products/product.ts'
import type { ProductBook } from '#lib/build/products/product-book.ts'
import { putFile } from '#lib/build/products/site-tree.ts'
import { placeOf } from '#lib/build/products/store-files.ts'
import { writeWhole } from '#lib/system/whole-file.ts'

let revisions = 0

export class PreviewTree {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'standfirst-preview-'))
  private readonly plan: PreviewPlan
  private readonly book: ProductBook
  /** Another one for each tree of this process. */
  readonly revision = (revisions += 1)
  private readonly live: string
  /** Files that are there, or on their way. */
  private readonly put = new Map<string, Promise<void>>()
  /** What came of products, by file: several come of some. */
  private readonly found: Map<string, StoredFile>

  /**
   * @param found what every page needs, whatever the content is
   * @param address of the script that keeps a page what the content says
   */
  constructor(
    plan: PreviewPlan,
    {
      book,
      found,
      address,
    }: {
      readonly book: ProductBook
      readonly found: readonly StoredFile[]
      readonly address: string
    },
  ) {
    this.plan = plan
    this.book = book
    this.live = `<script type="module" src="${address}?${this.revision}"></script>`
    this.found = new Map(found.map((stored) => [stored.file, stored]))
  }

  /** Brings all files that may answer a request for these steps, and those that speak of all. */
  async ready(steps: readonly string[]): Promise<void> {
    const asked = steps.join('/')
    const page = [...steps, 'index.html'].join('/')
    const files = [asked, page, nothingHereFile, '_redirects']
    await Promise.all(files.map((file) => this.bring(file)))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  private bring(file: string): Promise<void> {
    const before = this.put.get(file)
    if (before !== undefined) return before
    const bringing = this.fetch(file)
    this.put.set(file, bringing)
    bringing.catch(() => this.put.delete(file))
    return bringing
  }

  private async fetch(file: string): Promise<void> {
    const product = this.plan.productOf(file)
    if (product !== null) {
      for (const stored of (await this.made(product)).files) this.found.set(stored.file, stored)
    }
    const stored = this.found.get(file)
    if (stored === undefined) return
    const place = path.join(this.folder, file)
    const from = placeOf(this.book.files, stored.hash)
    if (file.endsWith('.html')) {
      const html = readFileSync(from, 'utf8')
      writeWhole(place, html.replace(/(?=<\/body><\/html>\s*$)/u, this.live))
    } else {
      mkdirSync(path.dirname(place), { recursive: true })
      putFile(from, place, stored)
    }
  }

  private async made(product: PlannedProduct): Promise<Made> {
    const known = this.book.known(product)
    if (known !== null) return known
    try {
      const made = await product.make()
      this.book.record(product, made)
      return made
    } catch (error) {
      if (!(error instanceof Unmade)) throw error
      throw new Error(`${product.name}: ${error.reasons.join(', ')}`, { cause: error })
    }
  }
}
