/** Programs that a test needs and a clean machine lacks. */

import { spawn } from 'node:child_process'
import path from 'node:path'
import { isProgram } from './is-program.ts'

const installMinutes = 15

/** Whether this process may install packages, and the system has Debian's tool for it. */
export function packageRights(): { readonly root: boolean; readonly debian: boolean } {
  return {
    root: process.getuid?.() === 0,
    debian: (process.env.PATH ?? '')
      .split(path.delimiter)
      .some((folder) => isProgram(path.join(folder, 'apt-get'))),
  }
}

export async function installPackages(packages: readonly string[]): Promise<void> {
  await runQuietly(['apt-get', 'update'], installMinutes)
  await runQuietly(['apt-get', 'install', '-y', ...packages], installMinutes)
}

/** Whether it helped is seen by looking at the machine again. */
export function runQuietly(
  [program = '', ...words]: readonly string[],
  minutes: number,
): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: 'ignore',
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
}
