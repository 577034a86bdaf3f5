/** The process that encodes: see encode-pictures.ts, which starts it and sends it what to do. */

import sharp from 'sharp'
import { eachOf } from '#lib/images/each-of.ts'
import type { Answer, Order } from '#lib/images/encode-pictures.ts'
import { pictureBytes } from '#lib/images/picture-bytes.ts'

async function carryOut({ contentDir, cacheDir, files, atOnce }: Order): Promise<Answer> {
  // Many pictures side by side, each on one core, keep all of them busier than the other way round.
  sharp.concurrency(1)
  const made = await eachOf(files, atOnce, async (each) => {
    const bytes = await pictureBytes(contentDir, each, { cacheDir })
    return bytes === null ? each.path : null
  })
  const failed = [...new Set(made.filter((path) => path !== null))]
  return { encoded: made.filter((path) => path === null).length, failed }
}

process.once('message', (order: Order) => {
  void carryOut(order).then((answer) => {
    process.send?.(answer, () => process.disconnect())
  })
})

// Whoever asked is gone; nobody is left to encode for.
process.once('disconnect', () => process.exit())
