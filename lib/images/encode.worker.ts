/** A process that encodes one picture after another: see encode-files.ts, which starts it. */

import sharp from 'sharp'
import type { Encoding, EncodingOrder } from '#lib/images/encode-files.ts'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import type { EncodedFile } from '#lib/images/picture-files.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

// Many pictures side by side, each on one core, keep all of them busier than the other way round.
sharp.concurrency(1)

answerTasks(
  ({ contentDir, cacheDir }: EncodingOrder) =>
    async (file: EncodedFile): Promise<Encoding> => {
      let notKept: string | null = null
      const bytes = await pictureBytes(contentDir, file, {
        cacheDir,
        unkept: (reason) => {
          notKept = reason
        },
      })
      return bytes === null ? { kind: 'changed' } : { kind: 'encoded', unkept: notKept }
    },
)
