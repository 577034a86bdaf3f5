/** Puts a changed text in a file's place, whole or not at all. */

import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sourceOf } from '#lib/desk/write/read-article-file.ts'

/**
 * Writes beside the file and renames, so that whoever reads it meets the old
 * text or the new one. `false`, and nothing written, when the file is no longer
 * what it was: its writer may have saved meanwhile.
 *
 * @param file relative to the content folder
 */
export async function replaceFile(
  contentFolder: string,
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<boolean> {
  if ((await sourceOf(contentFolder, file)) !== before) return false
  const whole = path.join(contentFolder, file)
  // A name that begins with a dot is not content: nothing that watches takes it for an article.
  const beside = path.join(path.dirname(whole), `.${path.basename(whole)}.${process.pid}`)
  try {
    await writeFile(beside, after, { flag: 'wx' })
    await chmod(beside, (await stat(whole)).mode & 0o777)
    await rename(beside, whole)
  } catch (error) {
    const isOurs = !(error instanceof Error && 'code' in error && error.code === 'EEXIST')
    if (isOurs) await rm(beside, { force: true })
    throw error
  }
  return true
}
