/** The process that encodes: see encode-pictures.ts, which starts it and sends it what to do. */

import sharp from 'sharp'
import { mapLimit } from '#lib/system/map-limit.ts'
import type { Answer, Order } from '#lib/images/encode-pictures.ts'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import type { EncodedFile } from '#lib/images/picture-files.ts'

async function carryOut({ contentDir, cacheDir, files, atOnce }: Order): Promise<Answer> {
  // Many pictures side by side, each on one core, keep all of them busier than the other way round.
  sharp.concurrency(1)
  let notKept: string | null = null
  const unkept = (reason: string): void => {
    notKept ??= reason
  }
  const made = await mapLimit(files, atOnce, (file) =>
    madeOf(file, (each) => pictureBytes(contentDir, each, { cacheDir, unkept })),
  )
  const failures = new Map(made.flatMap((each) => (each.kind === 'failed' ? [each.failure] : [])))
  return {
    encoded: made.filter(({ kind }) => kind === 'encoded').length,
    changed: [...new Set(made.flatMap((each) => (each.kind === 'changed' ? [each.path] : [])))],
    failed: [...failures].map(([path, reason]) => ({ path, reason })),
    unkept: notKept,
  }
}

type Made =
  | { readonly kind: 'encoded' }
  | { readonly kind: 'changed'; readonly path: string }
  | { readonly kind: 'failed'; readonly failure: readonly [path: string, reason: string] }

/** Whatever one picture makes it throw, the others are encoded, and the picture is named. */
async function madeOf(
  file: EncodedFile,
  bytesOf: (file: EncodedFile) => Promise<Buffer | null>,
): Promise<Made> {
  const { path } = file
  try {
    const bytes = await bytesOf(file)
    return bytes === null ? { kind: 'changed', path } : { kind: 'encoded' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', failure: [path, reason] }
  }
}

process.once('message', (order: Order) => {
  void carryOut(order).then((answer) => {
    process.send?.(answer, () => process.disconnect())
  })
})

// Whoever asked is gone; nobody is left to encode for.
process.once('disconnect', () => process.exit())
