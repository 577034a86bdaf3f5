import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '#lib/export/finish.ts'
import type { ExportedSite } from './dead-links.ts'

export async function readSite(folder: string, basePath: string): Promise<ExportedSite> {
  const files = await filesIn(folder)
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)
  return { pages: new Map(pages), files: new Set(files), basePath }
}
