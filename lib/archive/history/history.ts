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

/** Why git cannot say, in words for a person. */
type Unknown = { readonly kind: 'unknown'; readonly reason: string }

/**
 * @param revision as a person names one: `HEAD~1`, `main`, a hash, `v1.2`
 * @param flag by which it was named
 */
export async function commitNamed(
  folder: string,
  revision: string,
  flag: string,
): Promise<{ readonly kind: 'known'; readonly name: string } | Unknown> {
  // A name that begins with a hyphen would be an option to git.
  const named = revision.startsWith('-')
    ? null
    : await git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (named?.kind === 'done') return { kind: 'known', name: named.output.toString('utf8').trim() }
  const inside = await git(folder, ['rev-parse', '--is-inside-work-tree'])
  const reason =
    inside.kind === 'failed'
      ? `Unexpected \`${flag}\` for a folder that git does not keep, expected one in a repository`
      : `Unexpected revision \`${revision}\`, expected one that git knows`
  return { kind: 'unknown', reason }
}

type ListedFile = { readonly file: string; readonly name: string }

/** Files as they stood in a commit, relative to `folder`, each with git's name for its bytes. */
export async function filesAt(
  folder: string,
  commit: string,
  within: string,
): Promise<{ readonly kind: 'known'; readonly files: readonly ListedFile[] } | Unknown> {
  const listed = await git(folder, ['ls-tree', '-r', '-z', commit, '--', within])
  if (listed.kind === 'failed') return { kind: 'unknown', reason: listed.reason }
  return { kind: 'known', files: filesIn(listed.output.toString('utf8')) }
}

/**
 * The files are compared by us: git would run the filters that a repository's
 * configuration names.
 *
 * @param revision as a person names one: `HEAD~1`, `main`, a hash, `v1.2`
 * @param within a folder or file, relative to `folder`
 */
export async function textsBefore(folder: string, revision: string, within: string): Promise<Past> {
  const commit = await commitNamed(folder, revision, '--since')
  if (commit.kind === 'unknown') return commit
  const then = await filesAt(folder, commit.name, within)
  if (then.kind === 'unknown') return then
  const { files } = then
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

function filesIn(listed: string): readonly ListedFile[] {
  return listed.split('\0').flatMap((line) => {
    const [, name, file] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/su.exec(line) ?? []
    return name === undefined || file === undefined ? [] : [{ file, name }]
  })
}
