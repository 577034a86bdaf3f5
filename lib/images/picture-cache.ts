import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** Where what was made of pictures is kept from one build to the next; nothing is lost with it. */
export const pictureCacheDir = join('.next', 'cache', 'standfirst-pictures')

/** What is being made at this moment, by the file it will be kept in. */
const underWay = new Map<string, Promise<Buffer | null>>()

/**
 * What is kept under `name`, made now when it is not there yet. Who asks while
 * it is being made waits for it: a page of pictures asks for many at once, and
 * making one twice takes twice as long. `null`, for what cannot be made, is not kept.
 */
export async function cached<Made extends Buffer | null>(
  cacheDir: string,
  name: string,
  make: () => Promise<Made>,
): Promise<Buffer | Made>
export async function cached(
  cacheDir: string,
  name: string,
  make: () => Promise<Buffer | null>,
): Promise<Buffer | null> {
  const file = fileFor(cacheDir, name)
  const running = underWay.get(file) ?? keptOrMade(file, make).finally(() => underWay.delete(file))
  underWay.set(file, running)
  return running
}

export async function isCached(cacheDir: string, name: string): Promise<boolean> {
  return access(fileFor(cacheDir, name)).then(
    () => true,
    () => false,
  )
}

/** The library's version is part of it: another one may encode otherwise. */
export function fileFor(cacheDir: string, name: string): string {
  return join(cacheDir, `${name}-sharp${sharp.versions.sharp ?? ''}`)
}

async function keptOrMade(
  file: string,
  make: () => Promise<Buffer | null>,
): Promise<Buffer | null> {
  // Whatever the reason that it cannot be read, the answer is to make it.
  const kept = await readFile(file).catch(() => null)
  if (kept !== null) return kept
  const made = await make()
  if (made === null) return null
  await keep(file, made).catch((error: unknown) => {
    // A full disk or a folder nobody may write to costs time at the next build, not this one.
    process.emitWarning(`${file} cannot be kept: ${String(error)}`)
  })
  return made
}

/** Several processes may make the same; each shows its own only when it is whole. */
async function keep(file: string, made: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, made)
  await rename(unfinished, file)
}
