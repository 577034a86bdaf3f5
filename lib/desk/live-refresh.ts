/**
 * Makes a save in the content folder reach the page that Next's own development
 * server shows. `app/live.ts` globs `.live`, so a changed text in there is a
 * changed module to that server, which renders the page again in place. The
 * module is told of the save, not of the content: that may lie anywhere.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { watchContent, type WatchOptions } from '#lib/desk/watch-content.ts'

export type LiveRefreshOptions = Omit<WatchOptions, 'noticed'> & {
  /** The folder that holds `.live`. */
  readonly project: string
}

/** Writes the first revision, which must be there before the development server starts. */
export function startLiveRefresh({ project, ...watched }: LiveRefreshOptions): {
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
  return watchContent({ ...watched, noticed: write })
}
