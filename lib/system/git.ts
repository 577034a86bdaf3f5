/** Asks git, and lets nothing be run that a repository's own configuration names. */

import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

export const notKept = 'git does not keep the folder'

export type Answer =
  | { readonly kind: 'done'; readonly output: Buffer }
  /** Why not, in words for a person. */
  | { readonly kind: 'failed'; readonly reason: string }

/** @param input what git reads as its standard input */
export function git(folder: string, words: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn('git', [...guards, ...words], {
      cwd: folder,
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const [output, errors]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (part: Buffer) => output.push(part))
    child.stderr.on('data', (part: Buffer) => errors.push(part))
    child.on('error', () => {
      const reason = existsSync(folder) ? 'there is no git here' : 'the folder is not there'
      resolve({ kind: 'failed', reason })
    })
    child.on('close', (code) => {
      resolve(
        code === 0
          ? { kind: 'done', output: Buffer.concat(output) }
          : { kind: 'failed', reason: reasonIn(Buffer.concat(errors).toString('utf8')) },
      )
    })
    // It may end before it has read everything: what it then says counts.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/**
 * Whether git can know of the folder at all, found without starting it, which
 * takes longer than reading a small publication.
 *
 * @returns `true` also of a folder that is not there
 */
export function mayBeKept(folder: string): boolean {
  if (!existsSync(folder)) return true
  let place = realpathSync(folder)
  for (;;) {
    if (existsSync(path.join(place, '.git'))) return true
    const above = path.dirname(place)
    if (above === place) return false
    place = above
  }
}

/** A folder can come from anybody, and with it a `.git/config` that names programs. */
const guards: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showSignature=false',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
]

/** Where a hook of git runs us, its variables name another folder than ours, or programs. */
const notOurs =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|NAMESPACE|COMMON_DIR|EXTERNAL_DIFF|.*_PATHSPECS|TRACE.*)$/u

function environment(): NodeJS.ProcessEnv {
  const unset = Object.keys(process.env).filter((name) => notOurs.test(name))
  return {
    ...process.env,
    ...Object.fromEntries(unset.map((name) => [name, undefined])),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // What a partial clone lacks is not fetched: an address in its configuration can be a command.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  }
}

function reasonIn(errors: string): string {
  if (errors.includes('not a git repository')) return notKept
  if (errors.includes('unknown revision')) return 'nothing has been committed yet'
  if (errors.includes('dubious ownership')) {
    return 'git does not trust a folder of another owner (see `safe.directory` in its manual)'
  }
  const [first = ''] = errors.split('\n')
  return `git says: ${first.replace(/^fatal: /u, '') || 'nothing'}`
}
