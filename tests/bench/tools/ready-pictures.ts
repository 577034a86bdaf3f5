/** The pictures of a content folder as a careful web designer would put them beside a site: two widths, as AVIF. */

import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { benchFolder } from './work-folder.ts'

const widths = [800, 320]

/** @param into where the tool looks for files to copy; encoded once for all tools */
export async function writeReadyPictures(contentFolder: string, into: string): Promise<void> {
  const from = path.join(contentFolder, 'images')
  if (!existsSync(from)) return
  const ready = path.join(benchFolder, 'ready-pictures')
  await mkdir(ready, { recursive: true })
  for (const file of await readdir(from)) {
    for (const width of widths) {
      const made = path.join(ready, `${path.parse(file).name}-${width}.avif`)
      if (existsSync(made)) continue
      await sharp(path.join(from, file)).resize({ width }).avif({ quality: 50 }).toFile(made)
    }
  }
  await cp(ready, into, { recursive: true })
}
