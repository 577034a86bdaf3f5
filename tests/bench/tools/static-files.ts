/** What the tools without Next are given to copy: the same style sheet, compiled, the same font, the same icon. */

import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'
import { compiledStyles } from './compiled-styles.ts'
import { writeReadyPictures } from './ready-pictures.ts'

const font = path.join('@fontsource', 'newsreader', 'files', 'newsreader-latin-600-normal.woff2')

type Places = {
  readonly contentFolder: string
  /** Whose files the tool copies to the site as they are. */
  readonly publicFolder: string
  readonly styles: string
}

export async function writeStaticFiles(places: Places): Promise<void> {
  const { contentFolder, publicFolder, styles } = places
  await mkdir(path.join(publicFolder, 'fonts'), { recursive: true })
  await cp(path.join(projectFolder, 'public'), publicFolder, { recursive: true })
  await copyFile(
    path.join(projectFolder, 'node_modules', font),
    path.join(publicFolder, 'fonts', 'newsreader.woff2'),
  )
  await writeReadyPictures(contentFolder, path.join(publicFolder, 'images'))
  await writeFile(styles, await compiledStyles())
}
