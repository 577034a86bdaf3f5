import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Archive } from '#lib/archive/archive.ts'
import { count } from '#lib/desk/count.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import {
  drawingsToMake,
  drawSocialPictures,
  keptDrawing,
  socialStore,
} from '#lib/images/social/draw-social-pictures.ts'
import { type Drawing, drawingOf } from '#lib/images/social/drawing-key.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { socialCard } from '#lib/publish/social-card.ts'

/**
 * Writes `articles/<slug>/social.png` for everything that is published, where
 * the site has an address that can be shared. Silent when all are drawn already.
 *
 * @param folder of the site
 * @returns what went wrong, or `null`
 */
export async function writeSocialPictures(
  archive: Pick<Archive, 'entries' | 'site'>,
  folder: string,
  say: (text: string) => void,
  cache: { readonly cacheDir?: string } = {},
): Promise<string | null> {
  const { entries, site } = archive
  if (site.url === null) return null
  const pictures = entries.map((entry) => ({
    drawing: drawingOf(socialCard(entry, site)),
    file: path.join(folder, 'articles', entry.slug, 'social.png'),
  }))
  const drawings = pictures.map(({ drawing }) => drawing)
  try {
    const failure = await draw(drawingsToMake(drawings, cache), say, cache)
    if (failure !== null) return failure
    await mapLimit(pictures, 16, async ({ drawing, file }) => {
      const png = keptDrawing(drawing, cache)
      if (png === null) throw new Error(`${drawing.name} changed while it was needed: build again`)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, png)
    })
    const names = drawings.map(({ name }) => name)
    pruneStore(socialStore(cache.cacheDir), names, Date.now())
    return null
  } catch (error) {
    return `Social pictures: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function draw(
  drawings: readonly Drawing[],
  say: (text: string) => void,
  cache: { readonly cacheDir?: string },
): Promise<string | null> {
  if (drawings.length === 0) return null
  const took = stopwatch()
  const named = count(drawings.length, 'social picture')
  const seconds = Math.ceil((drawings.length * secondsEach) / availableParallelism())
  if (seconds > 5) say(`Drawing ${named}, about ${seconds} s`)
  const { failed, lacking, unkept } = await drawSocialPictures(drawings, cache)
  if (unkept !== null) return `Social pictures that were drawn cannot be kept: ${unkept}`
  if (failed.length > 0) {
    const lines = failed.map(({ headline, reason }) => `    ${headline}: ${reason}`)
    return ['Social pictures that could not be drawn:', ...lines].join('\n')
  }
  say(`Drew ${named} in ${took()}`)
  if (lacking.length > 0) say(lackLine(lacking))
  return null
}

/** On the machine this was written on. */
const secondsEach = 0.05

function lackLine(lacking: readonly string[]): string {
  const characters = [...new Set(lacking.join(''))]
  const some = characters.slice(0, 12).join('')
  const rest = characters.length > 12 ? ' and others' : ''
  return `No font on this machine has ${some}${rest}: ${count(lacking.length, 'social picture goes', 'social pictures go')} without the words that need them; install fonts for their script`
}
