import { encoded, fingerprint } from '#lib/images/encode-picture.ts'
import { pictureLimits } from '#lib/images/opened.ts'
import { cached, pictureCacheDir } from '#lib/images/picture-cache.ts'
import type { EncodedFile } from '#lib/images/picture-files.ts'
import { readPlainFile } from '#lib/system/plain-files.ts'

/**
 * The bytes that the site serves as this file, encoded now unless they are in
 * the cache. `null` when they are not and the picture has changed since the
 * table was made: its name stands for what it was.
 */
export async function pictureBytes(
  contentDir: string,
  wanted: EncodedFile,
  {
    cacheDir = pictureCacheDir,
    unkept,
  }: { readonly cacheDir?: string; readonly unkept?: (reason: string) => void } = {},
): Promise<Buffer | null> {
  const make = async (): Promise<Buffer | null> => {
    const read = await readPlainFile(contentDir, wanted.path, pictureLimits.bytes)
    if (read.kind === 'refused') return null
    if (!wanted.file.includes(`-${fingerprint(read.bytes)}-`)) return null
    return encoded(read.bytes, wanted)
  }
  return cached(cacheDir, wanted.file, make, unkept)
}
