import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from '#lib/system/files-in.ts'

/** Changes with any name and any byte in the folder. */
export async function folderHash(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await filesIn(folder)) {
    hash.update(`${file}\0`).update(await readFile(path.join(folder, file)))
  }
  return hash.digest('hex')
}
