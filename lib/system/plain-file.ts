import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** To open a file and nothing else: neither what a link leads to nor a pipe that nobody writes to. Windows has neither flag, nor these. */
export const openPlainly =
  constants.O_RDONLY | Number(constants.O_NOFOLLOW ?? 0) | Number(constants.O_NONBLOCK ?? 0)

/** Of a plain file that can be read, else `null`. */
export async function readPlain(path: string): Promise<Buffer | null> {
  const file = await open(path, openPlainly).catch(() => null)
  if (file === null) return null
  try {
    return (await file.stat()).isFile() ? await file.readFile() : null
  } catch {
    // Whatever the reason, there is nothing to read.
    return null
  } finally {
    await file.close()
  }
}

/** The same at once. */
export function plainBytes(path: string): Buffer | null {
  try {
    const file = openSync(path, openPlainly)
    try {
      return fstatSync(file).isFile() ? readFileSync(file) : null
    } finally {
      closeSync(file)
    }
  } catch {
    // Whatever the reason, there is nothing to read.
    return null
  }
}
