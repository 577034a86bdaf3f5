import { dirname } from 'node:path'
import sharp from 'sharp'
import {
  keepChecksummed,
  readChecksummed,
  type ChecksummedFile,
} from '#lib/system/storage/checksummed-file.ts'
import { cacheFolder } from '#lib/system/project-folder.ts'
import { type Store, storedFile } from '#lib/system/storage/store.ts'
import { printable } from '#lib/text/printable.ts'

/** Where what was made of pictures is kept from one build to the next; nothing is lost with it. */
export const pictureCacheDir = cacheFolder('standfirst-pictures')

/** What is being made at this moment, by the file it will be kept in. */
const underWay = new Map<string, Promise<Buffer | null>>()

/**
 * What is kept under `name`, made now when it is not there or not whole. Who asks
 * while it is being made waits for it: a page of pictures asks for many at once,
 * and making one twice takes twice as long. `null`, for what cannot be made, is not kept.
 *
 * @param unkept is told why something that was made cannot be kept
 */
export async function cached<Made extends Buffer | null>(
  cacheDir: string,
  name: string,
  make: () => Promise<Made>,
  unkept?: (reason: string, folder: string) => void,
): Promise<Buffer | Made>
export async function cached(
  cacheDir: string,
  name: string,
  make: () => Promise<Buffer | null>,
  unkept: (reason: string, folder: string) => void = sayOnce,
): Promise<Buffer | null> {
  const file = fileFor(cacheDir, name)
  const running =
    underWay.get(file.path) ??
    keptOrMade(file, make, unkept).finally(() => underWay.delete(file.path))
  underWay.set(file.path, running)
  return running
}

/** The bytes that are kept under `name`; `null` when there are none, or they are not what was put there. */
export function keptIn(cacheDir: string, name: string): Buffer | null {
  return readChecksummed(fileFor(cacheDir, name))
}

export function isCached(cacheDir: string, name: string): boolean {
  return keptIn(cacheDir, name) !== null
}

/** Another version of the library may encode otherwise. A picture that was removed and comes back is worth room: some take seconds. */
export function pictureStore(folder = pictureCacheDir): Store {
  return { folder, making: `sharp${sharp.versions.sharp ?? ''}`, spare: 20_000 }
}

function fileFor(cacheDir: string, name: string): ChecksummedFile {
  return storedFile(pictureStore(cacheDir), name)
}

async function keptOrMade(
  file: ChecksummedFile,
  make: () => Promise<Buffer | null>,
  unkept: (reason: string, folder: string) => void,
): Promise<Buffer | null> {
  const kept = readChecksummed(file)
  if (kept !== null) return kept
  const made = await make()
  const reason = made === null ? null : keepChecksummed(file, made)
  if (reason !== null) unkept(reason, dirname(file.path))
  return made
}

const said = new Set<string>()

/** A full disk or a folder nobody may write to costs time at the next build, not this one. */
function sayOnce(reason: string, folder: string): void {
  if (said.has(folder)) return
  said.add(folder)
  console.error(printable(`Not kept in ${folder} and made anew each time: ${reason}`))
}
