/** Tells of saves in a content folder. */

import { type FSWatcher, statSync, watch } from 'node:fs'
import path from 'node:path'

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

/** A folder that is removed and made again, as a checkout may do, is a save too. */
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
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      noticed?.()
      announce()
    }, quiet)
  }
  const stop = watchThrough(path.resolve(contentFolder), changed, failed)
  return {
    stop: () => {
      clearTimeout(timer)
      stop()
    },
  }
}

/** Of a folder that is gone a watcher says nothing more, also when there is one of its name again: the folder around it tells of that. */
function watchThrough(
  folder: string,
  changed: () => void,
  failed: WatchOptions['failed'],
): () => void {
  const told = (watcher: FSWatcher): FSWatcher =>
    watcher.on('error', (error) => failed(error.message))
  const watched = (): FSWatcher => told(watch(folder, { recursive: true }, changed))
  let which = identityOf(folder)
  let inside: FSWatcher | null = watched()
  const around = told(
    watch(path.dirname(folder), (_, name) => {
      const now = identityOf(folder)
      if (name !== path.basename(folder) || now === which) return
      which = now
      inside?.close()
      inside = now === null ? null : watched()
      changed()
    }),
  )
  return () => {
    around.close()
    inside?.close()
  }
}

/** Another one for another folder of the same name; `null` where there is none. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev} ${found.ino} ${found.birthtimeMs}`
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
