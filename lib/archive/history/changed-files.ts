/** Which files of a content folder are others than at a revision of git. */

import { commitNamed, filesAt } from '#lib/archive/history/history.ts'
import { nameOfBytes } from '#lib/archive/history/kept-texts.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import { readPlainFile } from '#lib/system/plain-files.ts'

export type ChangedFiles =
  | { readonly kind: 'known'; readonly changed: ReadonlySet<string> }
  /** Why not, in words for a person. */
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * Those of `files` that were not there then, have other bytes now, or are gone.
 *
 * @param flag by which the revision was named, for what is said of one that is none
 * @param files relative to `folder`
 */
export async function changedFiles(
  folder: string,
  { revision, flag }: { readonly revision: string; readonly flag: string },
  files: readonly string[],
): Promise<ChangedFiles> {
  const commit = await commitNamed(folder, revision, flag)
  if (commit.kind === 'unknown') return commit
  const then = await filesAt(folder, commit.name, '.')
  if (then.kind === 'unknown') return then
  const nameThen = new Map(then.files.map(({ file, name }) => [file, name]))
  const changed = await mapLimit(files, 32, async (file) => {
    const name = nameThen.get(file)
    const read = name === undefined ? null : await readPlainFile(folder, file, mostBytes)
    const isSame = read?.kind === 'read' && nameOfBytes(read.bytes, name ?? '') === name
    return isSame ? [] : [file]
  })
  return { kind: 'known', changed: new Set(changed.flat()) }
}

/** Of a picture. */
const mostBytes = 64 * 1024 * 1024
