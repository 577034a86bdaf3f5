/** Encodes as the real process does, and ends at one picture: what no picture that we know of does to it. */

import type { EncodingOrder } from '#lib/images/encode-files.ts'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import type { EncodedFile } from '#lib/images/picture-files.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks((order: EncodingOrder) => async (file: EncodedFile) => {
  if (file.path === 'images/boat.png') process.abort()
  await pictureBytes(order.contentDir, file, order)
  return { kind: 'encoded', unkept: null }
})
