/** A process that draws one social picture after another: see draw-social-pictures.ts, which starts it. */

import sharp from 'sharp'
import { cached } from '#lib/images/picture-cache.ts'
import { drawSocialPicture } from '#lib/images/social/social-picture.ts'
import type { Drawn, DrawingOrder } from '#lib/images/social/draw-social-pictures.ts'
import type { Drawing } from '#lib/images/social/drawing-key.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

sharp.concurrency(1)

answerTasks(({ cacheDir }: DrawingOrder) => async ({ name, words }: Drawing): Promise<Drawn> => {
  let lacking = ''
  let notKept: string | null = null
  const draw = async (): Promise<Buffer> => {
    const drawn = await drawSocialPicture(words)
    lacking = drawn.lacking.filter((each) => /[\p{L}\p{N}]/u.test(each)).join('')
    return drawn.png
  }
  await cached(cacheDir, name, draw, (reason) => {
    notKept = reason
  })
  return { lacking, unkept: notKept }
})
