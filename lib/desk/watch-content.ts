/** Tells of saves in a content folder. */

import { type FSWatcher, watch } from 'node:fs'

export type WatchOptions = {
  readonly contentFolder: string
  /** At once after each save. */
  readonly noticed?: () => void
  /** After each save; saves that come while it runs are one more call when it has ended. */
  readonly saved: () => Promise<void>
  /** Told why a save could not be answered, or why nobody watches any more. */
  readonly failed: (reason: string) => void
}

/** Editors write a file in several steps; this many milliseconds of quiet end a save. */
const quiet = 15

export function watchContent({ contentFolder, noticed, saved, failed }: WatchOptions): {
  readonly stop: () => void
} {
  const announce = oneAtATime(async () => {
    try {
      await saved()
    } catch (error) {
      // The next save may be answered: a file may have gone while it was read.
      failed(error instanceof Error ? error.message : String(error))
    }
  })
  let timer: NodeJS.Timeout | undefined
  const watcher: FSWatcher = watch(contentFolder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      noticed?.()
      announce()
    }, quiet)
  })
  watcher.on('error', (error) => failed(error.message))
  return {
    stop: () => {
      clearTimeout(timer)
      watcher.close()
    },
  }
}

/** Calls that come while the last one runs become one call after it. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    running = true
    do {
      again = false
      await work()
    } while (again)
    running = false
  }
  return () => {
    if (running) again = true
    else void run()
  }
}
