/** How a content folder stood at a revision of git. */

import { git } from '#lib/system/git.ts'
import { keptTexts, nameOfBytes } from '#lib/archive/history/kept-texts.ts'
import { limits } from '#lib/article/limits.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import { readPlainFile } from '#lib/system/plain-files.ts'

export type Past =
  /** Texts of files that are another one now or gone, by file. */
  | { readonly kind: 'known'; readonly texts: ReadonlyMap<string, string> }
  /** Why not, in words for a person. */
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * The files are compared by us: git would run the filters that a repository's
 * configuration names.
 *
 * @param revision as a person names one: `HEAD~1`, `main`, a hash, `v1.2`
 * @param within a folder or file, relative to `folder`
 */
export async function textsBefore(folder: string, revision: string, within: string): Promise<Past> {
  // A name that begins with a hyphen would be an option to git.
  const named = revision.startsWith('-')
    ? null
    : await git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (named === null || named.kind === 'failed') {
    const inside = await git(folder, ['rev-parse', '--is-inside-work-tree'])
    const reason =
      inside.kind === 'failed'
        ? `Unexpected \`--since\` for a folder that git does not keep, expected one in a repository`
        : `Unexpected revision \`${revision}\`, expected one that git knows`
    return { kind: 'unknown', reason }
  }
  const commit = named.output.toString('utf8').trim()
  const listed = await git(folder, ['ls-tree', '-r', '-z', commit, '--', within])
  if (listed.kind === 'failed') return { kind: 'unknown', reason: listed.reason }
  const files = filesIn(listed.output.toString('utf8'))
  const changed = await mapLimit(files, readAtOnce, async ({ file, name }) => {
    const read = await readPlainFile(folder, file, limits.fileBytes)
    return read.kind === 'read' && nameOfBytes(read.bytes, name) === name ? [] : [{ file, name }]
  })
  const texts = await keptTexts(
    folder,
    changed.flat().map(({ name }) => name),
  )
  const found = changed.flat().flatMap(({ file, name }): readonly [string, string][] => {
    const text = texts.get(name)
    return text === undefined ? [] : [[file, text]]
  })
  return { kind: 'known', texts: new Map(found) }
}

const readAtOnce = 32

function filesIn(listed: string): readonly { readonly file: string; readonly name: string }[] {
  return listed.split('\0').flatMap((line) => {
    const [, name, file] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/su.exec(line) ?? []
    return name === undefined || file === undefined ? [] : [{ file, name }]
  })
}
