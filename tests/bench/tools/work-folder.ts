/** Where benchmarks work: a folder of the project that git does not see, so that every tool finds the project's packages above it. */

import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'

export const benchFolder = path.join(projectFolder, '.bench')

export function workFolder(tool: string): string {
  return path.join(benchFolder, tool)
}

/** Whatever an earlier build left is gone, caches included; installed packages stay. */
export async function emptyWorkFolder(tool: string): Promise<string> {
  const folder = workFolder(tool)
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    if (name === 'node_modules' || name === 'package-lock.json') continue
    await rm(path.join(folder, name), { recursive: true, force: true })
  }
  // Astro and Vite keep theirs among the packages.
  for (const cache of ['.astro', '.vite', '.cache']) {
    await rm(path.join(folder, 'node_modules', cache), { recursive: true, force: true })
  }
  return folder
}

/** @param name a folder of `tests/bench/peers` */
export async function copyPeer(name: string, into: string): Promise<void> {
  await cp(peerFolder(name), into, { recursive: true })
}

export function peerFolder(name: string): string {
  return path.join(projectFolder, 'tests', 'bench', 'peers', name)
}

/** @param names files and folders of the project */
export async function copyOfProject(names: readonly string[], into: string): Promise<void> {
  for (const name of names) {
    await cp(path.join(projectFolder, name), path.join(into, name), { recursive: true })
  }
}
