/** What git knows of a content folder's past. The only caller of git. */

import { execFile } from 'node:child_process'

export type Past =
  /** Files below the folder that differ from the revision or are not in it, relative to the folder. */
  | { readonly kind: 'known'; readonly changed: readonly string[] }
  /** Why not, in words for a person. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** @param revision as a person names one: `HEAD~1`, `main`, a hash, `v1.2` */
export async function changedSince(folder: string, revision: string): Promise<Past> {
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
  const listed = await git(folder, [
    'diff',
    '--name-only',
    '-z',
    '--relative',
    named.output.trim(),
    '--',
    '.',
  ])
  if (listed.kind === 'failed') return { kind: 'unknown', reason: listed.reason }
  return { kind: 'known', changed: listed.output.split('\0').filter((name) => name !== '') }
}

/** A file's text at a revision, `null` where it was not there. `file` is relative to the folder. */
export async function textAt(
  folder: string,
  revision: string,
  file: string,
): Promise<string | null> {
  const shown = await git(folder, ['show', `${revision}:./${file}`])
  return shown.kind === 'done' ? shown.output : null
}

type Answer =
  | { readonly kind: 'done'; readonly output: string }
  | { readonly kind: 'failed'; readonly reason: string }

function git(folder: string, words: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
    execFile('git', [...words], options, (error, output) => {
      resolve(error === null ? { kind: 'done', output } : { kind: 'failed', reason: error.message })
    })
  })
}
