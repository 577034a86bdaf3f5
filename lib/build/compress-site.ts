/** Every text of the site compressed beside itself, `index.html.br` and `index.html.gz`, for servers that send these as they are. */

import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesIn } from '#lib/system/files-in.ts'
import { isText } from '#lib/serve/served-headers.ts'
import { mapLimit } from '#lib/system/map-limit.ts'

/** `small` takes thirty times as long for a tenth less; `none` is for hosts that compress by themselves. */
export type Compression = 'fast' | 'small' | 'none'

export const compressions: readonly Compression[] = ['fast', 'small', 'none']

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** In bytes; below it a compressed file saves less than the headers that announce it. */
const leastSize = 1024

/** More than Node's four threads, so that none of them waits for the disk. */
const atOnce = 8

/** @returns how many files have a compressed one beside them */
export async function compressSite(folder: string, compression: Compression): Promise<number> {
  if (compression === 'none') return 0
  const texts = (await filesIn(folder)).filter(isText)
  const made = await mapLimit(texts, atOnce, async (file) => {
    const place = path.join(folder, file)
    const bytes = await readFile(place)
    if (bytes.length < leastSize) return false
    const [br, gz] = await Promise.all([
      brotli(bytes, brotliOptions(bytes.length, compression)),
      gzipped(bytes, { level: 9 }),
    ])
    const smaller = [
      { suffix: '.br', packed: br },
      { suffix: '.gz', packed: gz },
    ].filter(({ packed }) => packed.length < bytes.length)
    await Promise.all(smaller.map(({ suffix, packed }) => writeFile(place + suffix, packed)))
    return smaller.length > 0
  })
  return made.filter((each) => each).length
}

function brotliOptions(
  bytes: number,
  compression: Exclude<Compression, 'none'>,
): { readonly params: Record<number, number> } {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  return {
    params: {
      [BROTLI_PARAM_QUALITY]: compression === 'small' ? 11 : 9,
      [BROTLI_PARAM_LGWIN]: compression === 'small' ? 22 : windowFor(bytes),
      [BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  }
}

/**
 * How far back it looks, as a power of two. Up to 16 it takes a tenth of the
 * time, and most pages are no larger than that; of a larger file it would miss
 * what repeats.
 */
function windowFor(bytes: number): number {
  return bytes <= 128 * 1024 ? 16 : Math.min(22, Math.ceil(Math.log2(bytes)))
}
