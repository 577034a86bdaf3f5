/** Tools that are packages: whether they are there, and the command that brings them. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { peerFolder, workFolder } from './work-folder.ts'

const installable = ['astro', 'eleventy']

/** @param peer a folder of `tests/bench/peers` with a package.json of its own */
export function whyNotInstalled(peer: string, packageName: string): string | null {
  return existsSync(path.join(workFolder(peer), 'node_modules', packageName, 'package.json'))
    ? null
    : 'not installed: npm run bench -- install'
}

/** `npm run bench -- install`: brings Astro and Eleventy, beside the project's own packages and not among them. */
export async function benchInstall(flags: readonly string[]): Promise<void> {
  parseArgs({ args: [...flags], options: {} })
  for (const peer of installable) {
    const folder = workFolder(peer)
    await mkdir(folder, { recursive: true })
    await copyFile(path.join(peerFolder(peer), 'package.json'), path.join(folder, 'package.json'))
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    })
    if (status !== 0) {
      console.error(`${peer} was not installed; the benchmarks leave it out`)
      process.exitCode = 1
    }
  }
}
