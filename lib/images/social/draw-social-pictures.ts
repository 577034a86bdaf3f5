/** Drawing many social pictures into the cache, on all cores. */

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isCached, keptIn, pictureCacheDir, pictureStore } from '#lib/images/picture-cache.ts'
import type { Drawing } from '#lib/images/social/drawing-key.ts'
import { layOutFaces, systemFolders } from '#lib/images/social/faces.ts'
import type { Outcome } from '#lib/system/processes/limited-process.ts'
import type { Store } from '#lib/system/storage/store.ts'
import { outcomesOf } from '#lib/system/processes/outcomes-of.ts'
import { whyUnfinished } from '#lib/system/processes/why-unfinished.ts'

const socialCacheDir = join(pictureCacheDir, 'social')

/** They are drawn in some hundredths of a second each. */
export function socialStore(folder = socialCacheDir): Store {
  return { ...pictureStore(folder), spare: 1000 }
}

type Cache = { readonly cacheDir?: string }

/** A drawing's bytes; `null` when it is not drawn, or what is kept is not what was drawn. */
export function keptDrawing(
  { name }: Drawing,
  { cacheDir = socialCacheDir }: Cache = {},
): Buffer | null {
  return keptIn(cacheDir, name)
}

/** Those that nobody has drawn yet, each once. */
export function drawingsToMake(
  drawings: readonly Drawing[],
  { cacheDir = socialCacheDir }: Cache = {},
): readonly Drawing[] {
  const each = [...new Map(drawings.map((drawing) => [drawing.name, drawing])).values()]
  return each.filter(({ name }) => !isCached(cacheDir, name))
}

/** What all drawings have in common. */
export type DrawingOrder = { readonly cacheDir: string }

/** What became of one that was drawn. */
export type Drawn = {
  /** Letters and figures that no font has, and that words were left out for; often `''`. */
  readonly lacking: string
  /** Why it could not be kept; `null` when it is. */
  readonly unkept: string | null
}

export type DrawnPictures = {
  readonly failed: readonly { readonly headline: string; readonly reason: string }[]
  /** Of each picture that words were left out of, the characters that no font has. */
  readonly lacking: readonly string[]
  /** Why some could not be kept; `null` when all are. */
  readonly unkept: string | null
}

/**
 * Draws into the cache. Processes of their own do it, for two reasons: Pango
 * sets one text at a time in each, and it looks once where fonts are. Words
 * that the project's faces can draw are drawn where no other font is known, so
 * that they look the same whatever a machine has. Whatever one picture does to
 * its process, the others are drawn, and it is named.
 */
export async function drawSocialPictures(
  drawings: readonly Drawing[],
  { cacheDir = socialCacheDir }: Cache = {},
): Promise<DrawnPictures> {
  const ended: Ended[] = []
  for (const fonts of ['shipped', 'system'] as const) {
    const mine = drawings.filter((drawing) => drawing.fonts === fonts)
    if (mine.length > 0) ended.push(...(await drawnWith(fonts, mine, { cacheDir })))
  }
  const drawn = ended.flatMap(({ outcome }) =>
    outcome.kind === 'answered' ? [outcome.answer] : [],
  )
  return {
    failed: ended.flatMap(({ drawing, outcome }) =>
      outcome.kind === 'answered'
        ? []
        : [{ headline: drawing.words.headline, reason: whyUnfinished(outcome) }],
    ),
    lacking: drawn.flatMap(({ lacking }) => (lacking === '' ? [] : [lacking])),
    unkept: drawn.find(({ unkept }) => unkept !== null)?.unkept ?? null,
  }
}

type Ended = { readonly drawing: Drawing; readonly outcome: Outcome<Drawn> }

/** For one picture, which takes some hundredths of a second. */
const limits = { milliseconds: 60_000, megabytes: 512 }

async function drawnWith(
  fonts: Drawing['fonts'],
  drawings: readonly Drawing[],
  order: DrawingOrder,
): Promise<readonly Ended[]> {
  const laidOut = layOutFaces(fonts === 'shipped' ? [] : systemFolders())
  try {
    const outcomes = await outcomesOf<Drawn, DrawingOrder, Drawing>(drawings, order, {
      script: join(dirname(fileURLToPath(import.meta.url)), 'draw.worker.ts'),
      limits,
      environment: {
        FONTCONFIG_FILE: laidOut.configuration,
        FONTCONFIG_PATH: undefined,
        FONTCONFIG_SYSROOT: undefined,
        PANGOCAIRO_BACKEND: 'fontconfig',
      },
    })
    return drawings.flatMap((drawing, index) => {
      const outcome = outcomes[index]
      return outcome === undefined ? [] : [{ drawing, outcome }]
    })
  } finally {
    laidOut.remove()
  }
}
