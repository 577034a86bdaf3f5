/** The commands of package.json, run as npm runs them. */

import { type ChildProcess, spawn } from 'node:child_process'
import { projectFolder } from '#lib/system/project-folder.ts'

export type Ran = {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

type Running = { readonly child: ChildProcess; readonly ended: Promise<Ran> }

/** What they say of git depends on where the tests lie, so they are kept from seeing its repository. */
const unkept = { GIT_CEILING_DIRECTORIES: projectFolder }

/** @param environment on top of this process's own; of the variables that commands read, only these are set */
export function startCommand(
  name: 'build' | 'check' | 'dev' | 'host' | 'import' | 'start',
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, PORT, SOURCE_DATE_EPOCH, ...rest } =
    process.env
  void [CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, PORT, SOURCE_DATE_EPOCH]
  const child = spawn(process.execPath, ['lib/cli/standfirst.mjs', name, ...words], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a test can end it with all that it started.
    detached: true,
    env: { ...rest, ...unkept, ...environment, NODE_ENV: 'production' },
  })
  const [output, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => output.push(part))
  child.stderr.on('data', (part: Buffer) => errors.push(part))
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        code,
        output: Buffer.concat(output).toString('utf8'),
        errors: Buffer.concat(errors).toString('utf8'),
      }),
    )
  })
  return { child, ended }
}

/** As `startCommand`, without the line that says so of the folder's past. */
export async function runCommand(
  name: 'build' | 'check' | 'dev' | 'host' | 'import' | 'start',
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const ran = await startCommand(name, words, environment).ended
  const noHistory = /^History not looked at: .*\n/mu
  return {
    ...ran,
    output: ran.output.replace(noHistory, ''),
    errors: ran.errors.replace(noHistory, ''),
  }
}
