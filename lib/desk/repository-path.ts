import path from 'node:path'
import { git } from '#lib/system/git.ts'

/** A folder from its repository's root, with forward slashes, as programs that know the repository name it; outside of one, from the working folder. */
export async function repositoryPath(folder: string): Promise<string> {
  const asked = await git(folder, ['rev-parse', '--show-prefix'])
  const inside =
    asked.kind === 'done'
      ? asked.output.toString('utf8').replace(/\n$/u, '')
      : path.relative('', folder).split(path.sep).join('/')
  return inside.replace(/\/$/u, '')
}
