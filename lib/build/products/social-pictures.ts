import { availableParallelism } from 'node:os'
import type { Archive } from '#lib/archive/archive.ts'
import { type PlannedProduct, Unmade } from '#lib/build/products/make-products.ts'
import { madeOf } from '#lib/build/products/product.ts'
import type { ProductBook } from '#lib/build/products/product-book.ts'
import { type FileStore, storeFiles } from '#lib/build/products/store-files.ts'
import { count } from '#lib/desk/count.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import {
  drawingsToMake,
  drawSocialPictures,
  keptDrawing,
  socialStore,
} from '#lib/images/social/draw-social-pictures.ts'
import { type Drawing, drawingOf } from '#lib/images/social/drawing-key.ts'
import { socialCard } from '#lib/publish/social-card.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'

type SocialPicture = { readonly drawing: Drawing; readonly product: PlannedProduct }

type Cache = { readonly cacheDir?: string }

/** `articles/<slug>/social.png` for everything that is published, where the site has an address that can be shared. */
export function socialPictures(
  { entries, site }: Pick<Archive, 'entries' | 'site'>,
  store: FileStore,
  cache: Cache = {},
): readonly SocialPicture[] {
  if (site.url === null) return []
  return entries.map((entry) => {
    const drawing = drawingOf(socialCard(entry, site))
    const file = `articles/${entry.slug}/social.png`
    const make = async (): ReturnType<PlannedProduct['make']> => {
      const content = keptDrawing(drawing, cache)
      if (content === null) throw new Unmade(['it changed while it was needed: build again'])
      return madeOf(await storeFiles(store, [{ file, content }]))
    }
    return { drawing, product: { name: file, inputs: { drawing: drawing.name }, make } }
  })
}

/**
 * Draws what no product has been made of yet. Silent when there is nothing to draw.
 *
 * @returns what went wrong, or `null`
 */
export async function drawMissing(
  pictures: readonly SocialPicture[],
  book: Pick<ProductBook, 'known'>,
  say: (text: string) => void,
  cache: Cache = {},
): Promise<string | null> {
  const missing = pictures.filter(({ product }) => book.known(product) === null)
  if (missing.length === 0) return null
  const toMake = drawingsToMake(
    missing.map(({ drawing }) => drawing),
    cache,
  )
  return toMake.length === 0 ? null : draw(toMake, say, cache)
}

/** @param pictures all that the site has */
export function pruneDrawings(pictures: readonly SocialPicture[], cache: Cache = {}): void {
  const names = pictures.map(({ drawing }) => drawing.name)
  pruneStore(socialStore(cache.cacheDir), names, Date.now())
}

async function draw(
  drawings: readonly Drawing[],
  say: (text: string) => void,
  cache: { readonly cacheDir?: string },
): Promise<string | null> {
  const took = stopwatch()
  const named = count(drawings.length, 'social picture')
  const seconds = Math.ceil((drawings.length * secondsEach) / availableParallelism())
  if (seconds > 5) say(`Drawing ${named}, about ${seconds} s`)
  const { failed, lacking, unkept } = await drawSocialPictures(drawings, cache)
  if (unkept !== null) return `Social pictures that were drawn cannot be kept: ${unkept}`
  if (failed.length > 0) {
    const lines = failed.map(({ headline, reason }) => `    ${headline}: ${reason}`)
    return ['Social pictures that could not be drawn:', ...lines].join('\n')
  }
  say(`Drew ${named} in ${took()}`)
  if (lacking.length > 0) say(lackLine(lacking))
  return null
}

/** On the machine this was written on. */
const secondsEach = 0.05

function lackLine(lacking: readonly string[]): string {
  const characters = [...new Set(lacking.join(''))]
  const some = characters.slice(0, 12).join('')
  const rest = characters.length > 12 ? ' and others' : ''
  return `No font on this machine has ${some}${rest}: ${count(lacking.length, 'social picture goes', 'social pictures go')} without the words that need them; install fonts for their script`
}
