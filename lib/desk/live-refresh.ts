/**
 * Makes a save in the content folder reach the open page. `app/live.ts` globs
 * `.live`, so a changed text in there is a changed module to the development
 * server, which renders the page again in place. The module is told of the
 * save, not of the content: that may lie anywhere.
 */

import { type FSWatcher, mkdirSync, watch, writeFileSync } from 'node:fs'
import path from 'node:path'

export type LiveRefreshOptions = {
  readonly contentFolder: string
  /** The folder that holds `.live`. */
  readonly project: string
  /** After each save; saves that come while it runs are one more call when it has ended. */
  readonly saved: () => Promise<void>
  readonly failed: (reason: string) => void
}

/** Editors write a file in several steps; this many milliseconds of quiet end a save. */
const quiet = 15

/** Writes the first revision, which must be there before the development server starts. */
export function startLiveRefresh({ contentFolder, project, saved, failed }: LiveRefreshOptions): {
  readonly stop: () => void
} {
  const folder = path.join(project, '.live')
  mkdirSync(folder, { recursive: true })
  const started = Date.now()
  let revision = 0
  const write = (): void => {
    // A file with the text it had before counts as unchanged, also after a restart.
    const text = `export const revision = '${started}-${revision}'\n`
    writeFileSync(path.join(folder, 'revision.js'), text)
    revision += 1
  }
  write()

  const announce = oneAtATime(saved)
  let timer: NodeJS.Timeout | undefined
  const watcher: FSWatcher = watch(contentFolder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      write()
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
