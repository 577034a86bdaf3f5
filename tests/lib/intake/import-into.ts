import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { importArticles, type ImportOptions } from '#lib/intake/import-articles.ts'
import { importReport } from '#lib/intake/report-import.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { nowhere } from '#lib/site/site-address.ts'

/** 1 December 2026. */
export const epoch = Date.UTC(2026, 11, 1)

/** The report, with both folders by short names. */
export async function importInto(
  contentFolder: string,
  source: string | Buffer,
  options: Partial<ImportOptions> = {},
): Promise<string> {
  const outcome = await importArticles({
    contentFolder,
    source:
      typeof source === 'string'
        ? { kind: 'path', named: source }
        : { kind: 'bytes', bytes: source },
    dryRun: false,
    author: null,
    credit: null,
    topic: null,
    placement: nowhere,
    epoch,
    progress: () => undefined,
    ...options,
  })
  if (outcome.kind === 'misused') return outcome.reason
  const places = { contentFolder: 'content', sourceFolder: 'source', colour: false }
  return importReport(outcome.imported, places)
}

/** Every file of a folder with its text; a picture by its name alone. */
export async function textsIn(folder: string): Promise<string> {
  const files = existsSync(folder) ? await filesIn(folder) : []
  return files
    .map((file) => {
      const text = file.endsWith('.png') ? '' : readFileSync(path.join(folder, file), 'utf8')
      return `=== ${file}\n${text}`
    })
    .join('\n')
}
