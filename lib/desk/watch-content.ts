/** Tells of saves in a content folder. */

import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import path from 'node:path'
import { contentFolders } from '#lib/site/content-folders.ts'

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
      try {
        folders.renew()
      } catch (error) {
        // One that has gone meanwhile; the folder around it tells of that.
        failed(error instanceof Error ? error.message : String(error))
      }
      noticed?.()
      announce()
    }, quiet)
  }
  const folders = new WatchedFolders(path.resolve(contentFolder), changed, failed)
  return {
    stop: () => {
      clearTimeout(timer)
      folders.stop()
    },
  }
}

/**
 * A folder and all in it, each with a watcher of its own, and the folder around
 * it, which tells when it is made again. Not one watcher for all: on Linux that
 * one watches every file, and hears nothing more of a file that an editor has
 * put in the place of another.
 */
class WatchedFolders {
  private readonly watchers = new Map<string, FSWatcher>()
  private readonly around: FSWatcher

  constructor(
    private readonly folder: string,
    private readonly changed: () => void,
    private readonly failed: WatchOptions['failed'],
  ) {
    this.around = this.told(
      watch(path.dirname(folder), (_, name) => {
        if (name === path.basename(folder)) changed()
      }),
    )
    this.renew()
  }

  /** Watches what folders there are now. */
  renew(): void {
    const there = new Map(watchedIn(this.folder).map((each) => [each.key, each.path]))
    for (const [key, watcher] of this.watchers) {
      if (there.has(key)) continue
      watcher.close()
      this.watchers.delete(key)
    }
    for (const [key, folder] of there) {
      if (!this.watchers.has(key)) this.watchers.set(key, this.watcherOf(folder))
    }
  }

  /** Beside the content there may be a site that was built of it, and packages. */
  private watcherOf(folder: string): FSWatcher {
    const heard = (_: string, name: string | null): void => {
      if (folder !== this.folder || name === null || isContent(name)) this.changed()
    }
    return this.told(watch(folder, heard))
  }

  stop(): void {
    for (const watcher of [this.around, ...this.watchers.values()]) watcher.close()
  }

  private told(watcher: FSWatcher): FSWatcher {
    return watcher.on('error', (error) => this.failed(error.message))
  }
}

function isContent(name: string): boolean {
  return name === 'site.yml' || contentFolders.includes(name)
}

/** `key`: another one for another folder of the same name. */
type Watched = { readonly key: string; readonly path: string }

/** A content folder, and all folders in which content lies. */
function watchedIn(content: string): readonly Watched[] {
  const inside = contentFolders.flatMap((name) => foldersIn(path.join(content, name)))
  return [...watchedAt(content), ...inside]
}

function foldersIn(folder: string): readonly Watched[] {
  const found = watchedAt(folder)
  if (found.length === 0) return []
  const inside = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory())
  return [...found, ...inside.flatMap(({ name }) => foldersIn(path.join(folder, name)))]
}

/** Nothing where there is no folder. */
function watchedAt(folder: string): readonly Watched[] {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return []
  return [{ key: `${folder} ${found.ino} ${found.birthtimeMs}`, path: folder }]
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
