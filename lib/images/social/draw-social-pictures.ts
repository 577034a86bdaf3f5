/** Drawing many social pictures into the cache, on all cores. */

import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { isCached, keptIn, pictureCacheDir } from '#lib/images/picture-cache.ts'
import type { Drawing } from '#lib/images/social/drawing-key.ts'
import { layOutFaces, systemFolders } from '#lib/images/social/faces.ts'

export const socialCacheDir = join(pictureCacheDir, 'social')

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

/** What a process that draws is sent. */
export type Order = { readonly cacheDir: string; readonly drawings: readonly Drawing[] }

/** What it answers with. */
const answerSchema = z.object({
  failed: z.array(z.object({ headline: z.string(), reason: z.string() })),
  /** Of each picture that words were left out of, the characters that no font has. */
  lacking: z.array(z.string()),
  /** Why some could not be kept; `null` when all are. */
  unkept: z.string().nullable(),
})

export type Answer = z.output<typeof answerSchema>

/**
 * Draws into the cache. Processes of their own do it, for two reasons: Pango
 * sets one text at a time in each, and it looks once where fonts are. Words
 * that the project's faces can draw are drawn where no other font is known, so
 * that they look the same whatever a machine has.
 */
export async function drawSocialPictures(
  drawings: readonly Drawing[],
  { cacheDir = socialCacheDir }: Cache = {},
): Promise<Answer> {
  const answers: Answer[] = []
  for (const fonts of ['shipped', 'system'] as const) {
    const mine = drawings.filter((drawing) => drawing.fonts === fonts)
    if (mine.length === 0) continue
    const parts = dealt(mine, Math.min(availableParallelism(), Math.ceil(mine.length / fewest)))
    const laidOut = layOutFaces(fonts === 'shipped' ? [] : systemFolders())
    try {
      const drawing = parts.map((part) =>
        drawnBy(laidOut.configuration, { cacheDir, drawings: part }),
      )
      answers.push(...(await Promise.all(drawing)))
    } finally {
      laidOut.remove()
    }
  }
  return {
    failed: answers.flatMap(({ failed }) => failed),
    lacking: answers.flatMap(({ lacking }) => lacking),
    unkept: answers.find(({ unkept }) => unkept !== null)?.unkept ?? null,
  }
}

/** As many are drawn in the time that a process takes to start. */
const fewest = 20

function dealt(drawings: readonly Drawing[], parts: number): readonly (readonly Drawing[])[] {
  return Array.from({ length: parts }, (_, part) =>
    drawings.filter((_, index) => index % parts === part),
  )
}

async function drawnBy(configuration: string, order: Order): Promise<Answer> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const drawer = fork(new URL('./draw.worker.ts', import.meta.url), {
    execArgv: ['--import', loader],
    env: {
      ...process.env,
      FONTCONFIG_FILE: configuration,
      FONTCONFIG_PATH: undefined,
      FONTCONFIG_SYSROOT: undefined,
      PANGOCAIRO_BACKEND: 'fontconfig',
    },
  })
  return new Promise((resolve, reject) => {
    drawer.once('error', reject)
    drawer.once('message', (answer) => resolve(answerSchema.parse(answer)))
    drawer.once('exit', (code, signal) =>
      reject(new Error(`Drawing social pictures ended with ${String(signal ?? code)}`)),
    )
    drawer.send(order)
  })
}
