import { execFileSync } from 'node:child_process'

/** What differs from the last commit, new and deleted files too, as paths from the project's folder. */
export function changedFiles(): readonly string[] {
  const git = (...words: readonly string[]): readonly string[] =>
    execFileSync('git', words, { encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '')
  return [
    ...git('diff', '--name-only', '--no-renames', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ]
}
