/** A content folder of any size, the same for the same seed: what every tool is measured on. */

import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writePictures } from './pictures.ts'
import { siteFile } from './site-file.ts'
import { storyFile } from './story-file.ts'
import { storyAt } from './story.ts'

export type ArchivePlan = {
  /** Emptied first. */
  readonly folder: string
  readonly articles: number
  readonly seed: number
  /** Whether every other article, beginning with the newest, has a lead picture. */
  readonly pictures: boolean
}

export async function writeArchive({
  folder,
  articles,
  seed,
  pictures,
}: ArchivePlan): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(path.join(folder, 'articles'), { recursive: true })
  await writeFile(path.join(folder, 'site.yml'), siteFile())
  const drawn = pictures ? await writePictures(path.join(folder, 'images')) : []
  for (let place = 0; place < articles; place += 1) {
    const story = storyAt(place, seed)
    const picture = place % 2 === 0 ? (drawn[(place / 2) % drawn.length] ?? null) : null
    await writeFile(path.join(folder, 'articles', `${story.slug}.md`), storyFile(story, picture))
  }
}
