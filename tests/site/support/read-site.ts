import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '#lib/system/files-in.ts'
import type { ExportedSite } from './dead-links.ts'

export type ReadSite = ExportedSite & {
  /** Pages that lead on to another and are none themselves, like `pages`. */
  readonly oldAddresses: ReadonlyMap<string, string>
}

export async function readSite(folder: string, basePath: string): Promise<ReadSite> {
  const files = await filesIn(folder)
  const all = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)
  const leadsOn = ([, html]: readonly [string, string]): boolean =>
    html.includes('<meta http-equiv="refresh"')
  return {
    pages: new Map(all.filter((page) => !leadsOn(page))),
    oldAddresses: new Map(all.filter(leadsOn)),
    files: new Set(files),
    basePath,
  }
}
