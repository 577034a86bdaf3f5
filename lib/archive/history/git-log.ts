/** What git has recorded of a publication's articles and standing pages, in one walk through its commits. */

import { resolve } from 'node:path'
import { git, mayBeKept, notKept } from '#lib/system/git.ts'

export type GitLog =
  | { readonly kind: 'known'; readonly record: FolderLog }
  /** Why not, in words for a person. */
  | { readonly kind: 'unknown'; readonly reason: string }

export type FolderLog = {
  /** Whether it ends at a clone's border rather than at its beginning. */
  readonly shallow: boolean
  /** Newest first. */
  readonly steps: readonly Step[]
}

/** A file in a commit, before and after: `null` where it was not there. Two names are a file that was moved. */
export type Step = {
  readonly commit: string
  /** Milliseconds since 1970 at which it was committed. */
  readonly at: number
  readonly was: KeptFile | null
  readonly is: KeptFile | null
}

/** `name` is git's for the text, `file` relative to the content folder. */
export type KeptFile = { readonly file: string; readonly name: string }

/** Every commit that HEAD can reach counts, those of merged branches too. */
export async function gitLogOf(contentDir: string): Promise<GitLog> {
  if (!mayBeKept(contentDir)) return { kind: 'unknown', reason: notKept }
  const asked = await git(contentDir, ['rev-parse', '--is-shallow-repository', 'HEAD'])
  if (asked.kind === 'failed') return { kind: 'unknown', reason: asked.reason }
  const version = asked.output.toString('utf8')
  const folder = resolve(contentDir)
  const before = known.get(folder)
  if (before?.version === version) return before.recorded
  const logged = await git(contentDir, logWords)
  if (logged.kind === 'failed') return { kind: 'unknown', reason: logged.reason }
  const steps = stepsIn(logged.output.toString('utf8'))
  const recorded: GitLog =
    steps.length === 0
      ? { kind: 'unknown', reason: 'nothing in the folder has been committed yet' }
      : { kind: 'known', record: { shallow: version.startsWith('true'), steps } }
  known.set(folder, { version, recorded })
  return recorded
}

/** What a folder's past was, for a process that asks again: it is another one only with another HEAD. */
const known = new Map<string, { readonly version: string; readonly recorded: GitLog }>()

const logWords: readonly string[] = [
  ...['log', '--raw', '-z', '--no-abbrev', '--relative', '--format=%H %ct'],
  // A commit that moves the whole archive is not compared file by file with file.
  ...['--find-renames', '-l1000', '--no-ext-diff', '--no-textconv', '--no-show-signature'],
  ...['--', 'articles', 'pages'],
]

/** With `-z` everything ends in NUL: a commit's line, then for each file a line with its texts' names and one or two paths. */
function stepsIn(logged: string): readonly Step[] {
  const steps: Step[] = []
  let commit = ''
  let at = 0
  const parts = logged.split('\0').values()
  for (const part of parts) {
    const head = /^([0-9a-f]{40,64}) (\d+)$/u.exec(part)
    if (head !== null) {
      commit = head[1] ?? ''
      at = Number(head[2]) * 1000
      continue
    }
    const names = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/u.exec(part)
    if (names === null) continue
    const [, oldMode = '', newMode = '', oldName = '', newName = '', kind] = names
    const before = String(parts.next().value ?? '')
    const after = kind === 'R' || kind === 'C' ? String(parts.next().value ?? '') : before
    steps.push({
      commit,
      at,
      was: keptFile(oldMode, before, oldName),
      is: keptFile(newMode, after, newName),
    })
  }
  return steps
}

/** Links and folders of other repositories are no content. */
function keptFile(mode: string, file: string, name: string): KeptFile | null {
  return mode.startsWith('100') && file.endsWith('.md') ? { file, name } : null
}
