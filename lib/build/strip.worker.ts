/** A process that makes pages light: see strip-pages.ts, which starts it and sends it its share. */

import type { LighteningAnswer, LighteningTask } from '#lib/build/strip-pages.ts'
import { lightenShare } from '#lib/build/strip-share.ts'

process.once('message', (task: LighteningTask) => {
  void answerTo(task).then((answer) => process.send?.(answer))
})

async function answerTo({ order, pages }: LighteningTask): Promise<LighteningAnswer> {
  try {
    return { kind: 'light', done: await lightenShare(order, pages) }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

// Whoever asked is done, or gone.
process.once('disconnect', () => process.exit())
