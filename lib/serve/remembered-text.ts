/** What a file says, worked out anew only when it has changed. */

import { lstat } from 'node:fs/promises'
import { readPlain } from '#lib/system/plain-file.ts'

/** @param read of the text, or of `''` where there is no file */
export function rememberedText<Said>(
  read: (text: string) => Said,
): (file: string) => Promise<Said> {
  let known: { readonly version: string; readonly said: Said } | null = null
  return async (file) => {
    const found = await lstat(file).catch(() => null)
    const version = [file, found?.mtimeMs, found?.size, found?.ino].join(' ')
    if (known?.version === version) return known.said
    const said = read((await readPlain(file))?.toString() ?? '')
    known = { version, said }
    return said
  }
}
