import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Of every name, every kind and every byte of these entries of a folder, and of
 * all that lies in them; `null` when there are none.
 *
 * @param names sorted
 */
export function digestOfFolder(folder: string, names: readonly string[]): Buffer | null {
  if (names.length === 0) return null
  const hash = createHash('sha256')
  for (const name of names) {
    const place = path.join(folder, name)
    for (const part of [place, ...below(place)]) {
      hash.update(`${JSON.stringify(path.relative(folder, part))} ${whatIs(part)}\n`)
    }
  }
  return hash.digest()
}

/** Sorted; none where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // It is not there, or it is no folder.
    return []
  }
}

function below(place: string): readonly string[] {
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return names.sort().map((name) => path.join(place, name))
}

function whatIs(place: string): string {
  const found = lstatSync(place)
  if (found.isDirectory()) return 'folder'
  if (!found.isFile()) return 'neither file nor folder'
  return createHash('sha256').update(readFileSync(place)).digest('hex')
}
