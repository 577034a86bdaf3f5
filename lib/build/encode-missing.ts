import { count } from '#lib/desk/count.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import { encodeFiles, filesToEncode } from '#lib/images/encode-files.ts'
import { pictureStore } from '#lib/images/picture-cache.ts'
import { type EncodedFile, encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { availableParallelism } from 'node:os'

/**
 * Encodes before Next renders, so that its workers find every file in the cache.
 * Silent when all are there already. What went wrong, or `null`.
 */
export async function encodeMissing(
  contentFolder: string,
  pictures: PictureTable,
  say: (text: string) => void,
  cache: { readonly cacheDir?: string } = {},
): Promise<string | null> {
  pruneStore(pictureStore(cache.cacheDir), encodedFilesOf(pictures).keys(), Date.now())
  const files = filesToEncode(pictures, cache)
  if (files.length === 0) return null
  const took = stopwatch()
  const named = count(new Set(files.map(({ path }) => path)).size, 'picture')
  say(`Encoding ${named}, about ${secondsFor(files, pictures)} s`)
  const { changed, failed, unkept } = await encodeFiles(contentFolder, files, cache)
  if (unkept !== null) return `Pictures that were encoded cannot be kept: ${unkept}`
  const refused = [
    ...listed('Pictures that changed during the build:', changed),
    ...listed(
      'Pictures that could not be encoded:',
      failed.map(({ path, reason }) => `${path}: ${reason}`),
    ),
  ]
  if (refused.length > 0) return refused.join('\n')
  say(`Encoded ${named} in ${took()}`)
  return null
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `    ${line}`)]
}

/** On the machine this was written on, for AVIF and its fallback. */
const secondsAMillionPixels = 0.4

/** Never less than one: a promise of nothing is no news. */
function secondsFor(files: readonly EncodedFile[], pictures: PictureTable): number {
  const pixels = files.map(({ path, width }) => {
    const picture = pictures.get(path)
    return picture?.kind === 'picture' ? (width * width * picture.height) / picture.width : 0
  })
  const millions = pixels.reduce((sum, each) => sum + each, 0) / 1_000_000
  return Math.max(1, Math.ceil((millions * secondsAMillionPixels) / availableParallelism()))
}
