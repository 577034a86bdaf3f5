/** A process that draws social pictures: see draw-social-pictures.ts, which starts it and sends it what to do. */

import sharp from 'sharp'
import { mapLimit } from '#lib/system/map-limit.ts'
import { cached } from '#lib/images/picture-cache.ts'
import { drawSocialPicture } from '#lib/images/social/draw-social-picture.ts'
import type { Answer, Order } from '#lib/images/social/draw-social-pictures.ts'

/** While one waits for its letters, another is painted. */
const atOnce = 2

async function carryOut({ cacheDir, drawings }: Order): Promise<Answer> {
  sharp.concurrency(1)
  const lacking: string[] = []
  let notKept: string | null = null
  const failed = await mapLimit(drawings, atOnce, async ({ name, words }) => {
    try {
      const draw = async (): Promise<Buffer> => {
        const drawn = await drawSocialPicture(words)
        const letters = drawn.lacking.filter((each) => /[\p{L}\p{N}]/u.test(each))
        if (letters.length > 0) lacking.push(letters.join(''))
        return drawn.png
      }
      await cached(cacheDir, name, draw, (reason) => {
        notKept ??= reason
      })
      return []
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return [{ headline: words.headline, reason }]
    }
  })
  return { failed: failed.flat(), lacking, unkept: notKept }
}

process.once('message', (order: Order) => {
  void carryOut(order).then((answer) => {
    process.send?.(answer, () => process.disconnect())
  })
})

// Whoever asked is gone; nobody is left to draw for.
process.once('disconnect', () => process.exit())
