/** Files as the build compressed them, else compressed once and kept for the next reader. */

import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '#lib/serve/accepted-encoding.ts'
import { readPlain } from '#lib/system/plain-file.ts'

export type Compress = (
  file: string,
  changed: number,
  encoding: Exclude<Encoding, 'identity'>,
) => Promise<Buffer>

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Quality 5 is within a tenth of the smallest at a fiftieth of the time; the smallest is a host's business. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** @param room bytes that may be kept; the oldest go first */
export function compressor(room = 64 * 1024 * 1024): Compress {
  const kept = new Map<string, Buffer>()
  let size = 0
  return async (file, changed, encoding) => {
    const key = `${encoding} ${String(changed)} ${file}`
    const before = kept.get(key)
    if (before !== undefined) return before
    const small = (await ready(file, encoding)) ?? (await compressedNow(file, encoding))
    if (!kept.has(key)) size += small.length
    kept.set(key, small)
    for (const [oldest, buffer] of kept) {
      if (size <= room) break
      kept.delete(oldest)
      size -= buffer.length
    }
    return small
  }
}

/** What the build left beside the file, if it did. */
function ready(file: string, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer | null> {
  return readPlain(`${file}.${encoding === 'br' ? 'br' : 'gz'}`)
}

async function compressedNow(
  file: string,
  encoding: Exclude<Encoding, 'identity'>,
): Promise<Buffer> {
  const bytes = await readFile(file)
  return encoding === 'br' ? brotli(bytes, quality) : gzipped(bytes)
}
