/** Encoding many pictures before anybody asks for them, on all cores. */

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isCached, pictureCacheDir } from '#lib/images/picture-cache.ts'
import { type EncodedFile, encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { outcomesOf } from '#lib/system/processes/outcomes-of.ts'
import { whyUnfinished } from '#lib/system/processes/why-unfinished.ts'

/** The files of these pictures that nobody has encoded yet. */
export function filesToEncode(
  pictures: PictureTable,
  { cacheDir = pictureCacheDir }: { readonly cacheDir?: string } = {},
): readonly EncodedFile[] {
  return [...encodedFilesOf(pictures).values()].filter(({ file }) => !isCached(cacheDir, file))
}

/** What all files have in common. */
export type EncodingOrder = { readonly contentDir: string; readonly cacheDir: string }

/** What became of one file. */
export type Encoding =
  /** `unkept`: why it could not be kept; `null` when it is. */
  | { readonly kind: 'encoded'; readonly unkept: string | null }
  /** Its picture is not any more what the table says. */
  | { readonly kind: 'changed' }

export type Encoded = {
  readonly encoded: number
  /** Paths of pictures that are not any more what the table says. */
  readonly changed: readonly string[]
  /** Pictures that could not be encoded, each once, with the reason. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[]
  /** Why some could not be kept; `null` when all are. */
  readonly unkept: string | null
}

/** For one file, most of which take less than a second: far from what slow machines need, so that only what hangs is ended. */
const limits = { milliseconds: 300_000, megabytes: 512 }

/** Encodes into the cache. Whatever one picture does to its process, the others are encoded, and the picture is named. */
export async function encodeFiles(
  contentDir: string,
  files: readonly EncodedFile[],
  {
    cacheDir = pictureCacheDir,
    script = join(dirname(fileURLToPath(import.meta.url)), 'encode.worker.ts'),
  }: { readonly cacheDir?: string; readonly script?: string } = {},
): Promise<Encoded> {
  const order: EncodingOrder = { contentDir, cacheDir }
  const outcomes = await outcomesOf<Encoding, EncodingOrder, EncodedFile>(files, order, {
    script,
    limits,
    // Any of them may take seconds.
    worthAProcess: 1,
  })
  let encoded = 0
  const changed = new Set<string>()
  const failed = new Map<string, string>()
  let notKept: string | null = null
  for (const [index, outcome] of outcomes.entries()) {
    const path = files[index]?.path ?? ''
    if (outcome.kind !== 'answered') failed.set(path, whyUnfinished(outcome))
    else if (outcome.answer.kind === 'changed') changed.add(path)
    else {
      encoded += 1
      notKept ??= outcome.answer.unkept
    }
  }
  return {
    encoded,
    changed: [...changed],
    failed: [...failed].map(([path, reason]) => ({ path, reason })),
    unkept: notKept,
  }
}
