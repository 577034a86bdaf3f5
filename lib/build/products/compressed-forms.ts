/** A text of the site compressed, `index.html.br` and `index.html.gz`, for servers that send these as they are. */

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText } from '#lib/serve/served-headers.ts'

/** `small` takes thirty times as long for a tenth less; `none` is for hosts that compress by themselves. */
export type Compression = 'fast' | 'small' | 'none'

export const compressions: readonly Compression[] = ['fast', 'small', 'none']

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** In bytes; below it a compressed file saves less than the headers that announce it. */
const leastSize = 1024

export type CompressedForm = { readonly suffix: '.br' | '.gz'; readonly packed: Uint8Array }

/** @returns those that are smaller than the file; none of what is no text */
export async function compressedForms(
  file: string,
  bytes: Uint8Array,
  compression: Compression,
): Promise<readonly CompressedForm[]> {
  if (compression === 'none' || bytes.length < leastSize || !isText(file)) return []
  const [br, gz] = await Promise.all([
    brotli(bytes, brotliOptions(bytes.length, compression)),
    gzipped(bytes, { level: 9 }),
  ])
  const forms = [
    { suffix: '.br', packed: br },
    { suffix: '.gz', packed: gz },
  ] as const
  return forms.filter(({ packed }) => packed.length < bytes.length)
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
