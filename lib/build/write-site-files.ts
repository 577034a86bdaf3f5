/** The files of a site that are neither pages nor texts for programs: scripts, icons, pictures, and what is copied as it is. */

import { cp, mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Archive } from '#lib/archive/archive.ts'
import { browserScript } from '#lib/build/browser-script.ts'
import { projectFolder } from '#lib/build/project.ts'
import { workerScript } from '#lib/build/worker-script.ts'
import { appIcon } from '#lib/images/app-icon.ts'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { appIcons, paper, webManifest } from '#lib/site/web-manifest.ts'
import { LostFile } from '#lib/system/storage/lost-file.ts'
import { mapLimit } from '#lib/system/map-limit.ts'

/**
 * @param contentFolder what the paths of pictures are relative to
 * @returns the name of the script that every page loads
 */
export async function writeSiteFiles(
  archive: Archive,
  contentFolder: string,
  staging: string,
): Promise<string> {
  const publicFolder = path.join(projectFolder, 'public')
  await cp(publicFolder, staging, { recursive: true })
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    const place = path.join(staging, file)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, content)
  }
  const { site, pictures } = archive
  await write('manifest.webmanifest', JSON.stringify(webManifest(site)))
  const { file, text, pieces } = await browserScript(projectFolder, site)
  const scripts = [[file, text] as const, ...pieces]
  for (const [name, code] of scripts) await write(`assets/${name}`, code)
  const addresses = scripts.map(([name]) => urlsOf(site).asset(name))
  await write('sw.js', await workerScript(projectFolder, site, addresses))
  for (const { file: name, size, isMaskable } of appIcons) {
    const drawing = path.join(publicFolder, 'icon.svg')
    await write(`icons/${name}`, await appIcon(drawing, size, isMaskable ? paper : null))
  }
  // There also when it stays empty: `_headers` speaks of it.
  await mkdir(path.join(staging, 'images'), { recursive: true })
  await mapLimit(
    [...encodedFilesOf(pictures)],
    availableParallelism() * 4,
    async ([name, wanted]) => {
      const bytes = await pictureBytes(contentFolder, wanted)
      // Better no site than one with holes.
      if (bytes === null) throw new LostFile(`${name} changed while it was read: build again`)
      await write(`images/${name}`, bytes)
    },
  )
  return file
}
