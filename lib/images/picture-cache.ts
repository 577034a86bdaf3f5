import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** Where what was made of pictures is kept from one build to the next; nothing is lost with it. */
export const pictureCacheDir = join('.next', 'cache', 'standfirst-pictures')

/**
 * What is kept under `name`, made now when it is not there yet. The library's
 * version is part of the name: another one may encode otherwise.
 */
export async function cached(
  cacheDir: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(cacheDir, `${name}-sharp${sharp.versions.sharp ?? ''}`)
  // Whatever the reason that it cannot be read, the answer is to make it.
  const kept = await readFile(file).catch(() => null)
  if (kept !== null) return kept
  const made = await make()
  await keep(file, made).catch((error: unknown) => {
    // A full disk or a folder nobody may write to costs time at the next build, not this one.
    process.emitWarning(`${file} cannot be kept: ${String(error)}`)
  })
  return made
}

/** Several workers may make the same; each shows its own only when it is whole. */
async function keep(file: string, made: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, made)
  await rename(unfinished, file)
}
