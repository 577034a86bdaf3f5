/** Encoding many pictures before anybody asks for them, on all cores. */

import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { isCached, pictureCacheDir } from '#lib/images/picture-cache.ts'
import { type EncodedFile, encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'

/** The files of these pictures that nobody has encoded yet. */
export function filesToEncode(
  pictures: PictureTable,
  { cacheDir = pictureCacheDir }: { readonly cacheDir?: string } = {},
): readonly EncodedFile[] {
  return [...encodedFilesOf(pictures).values()].filter(({ file }) => !isCached(cacheDir, file))
}

/** What the process that encodes is sent. */
export type Order = {
  readonly contentDir: string
  readonly cacheDir: string
  readonly files: readonly EncodedFile[]
  readonly atOnce: number
}

/** What it answers with. */
const answerSchema = z.object({
  encoded: z.int(),
  /** Paths of pictures that are not any more what the table says. */
  changed: z.array(z.string()),
  /** Pictures that the encoder threw at, each once, with what it said. */
  failed: z.array(z.object({ path: z.string(), reason: z.string() })),
  /** Why some could not be kept; `null` when all are. */
  unkept: z.string().nullable(),
})

export type Answer = z.output<typeof answerSchema>

/**
 * Encodes into the cache. A process of its own does it, because the threads that
 * sharp runs on are numbered when a process starts, four unless it is told: on a
 * machine of many cores most would stand idle, as AVIF is encoded on one at a time.
 */
export async function encodeFiles(
  contentDir: string,
  files: readonly EncodedFile[],
  { cacheDir = pictureCacheDir }: { readonly cacheDir?: string } = {},
): Promise<Answer> {
  const atOnce = availableParallelism()
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const encoder = fork(new URL('./encode.worker.ts', import.meta.url), {
    execArgv: ['--import', loader],
    env: { ...process.env, UV_THREADPOOL_SIZE: String(Math.max(4, atOnce)) },
  })
  const order: Order = { contentDir, cacheDir, files, atOnce }
  return new Promise((resolve, reject) => {
    encoder.once('error', reject)
    encoder.once('message', (answer) => resolve(answerSchema.parse(answer)))
    encoder.once('exit', (code, signal) =>
      reject(new Error(`Encoding pictures ended with ${String(signal ?? code)}`)),
    )
    encoder.send(order)
  })
}
