/** What an import was told to read, as files in a folder. */

import { lstat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { readPlainFile } from '#lib/system/plain-files.ts'

/** Where pictures of a site lie beside the posts that somebody names alone. */
const assetFolders: ReadonlySet<string> = new Set([
  'assets',
  'static',
  'public',
  'images',
  'img',
  'media',
  'uploads',
  'wp-content',
])

export type FoundFile = { readonly root: string; readonly path: string }

export class SourceFolder {
  /** As the writer named it, or the folder of the file that was named. */
  readonly root: string
  /** Whether the folder is whole in itself; else pictures may lie beside it. */
  private readonly isProject: boolean

  constructor(root: string, isProject: boolean) {
    this.root = root
    this.isProject = isProject
  }

  /** The first of the paths at which there is a plain file, on a way without links; `null` when there is none. */
  async firstOf(paths: readonly string[]): Promise<FoundFile | null> {
    for (const path of paths) {
      const inside = pathInside(path)
      if (inside === null) continue
      for (const root of this.rootsOf(inside)) {
        if (await isPlainFile(root, inside)) return { root, path: inside }
      }
    }
    return null
  }

  private rootsOf(path: string): readonly string[] {
    const [first = ''] = path.split('/', 1)
    const beside = !this.isProject && assetFolders.has(first)
    return beside ? [this.root, join(this.root, '..')] : [this.root]
  }
}

/** `null` for a path that leads out. */
function pathInside(path: string): string | null {
  const inside = posix.normalize(path.replace(/\\/gu, '/')).replace(/^\/+/u, '')
  const leadsOut = inside === '..' || inside.startsWith('../') || /[\0:]/u.test(inside)
  return leadsOut || inside === '' || inside === '.' ? null : inside
}

async function isPlainFile(root: string, path: string): Promise<boolean> {
  const steps = path.split('/')
  for (const [index] of steps.entries()) {
    const here = join(root, ...steps.slice(0, index + 1))
    const found = await lstat(here).catch(() => null)
    const fits = index === steps.length - 1 ? found?.isFile() : found?.isDirectory()
    if (fits !== true) return false
  }
  return true
}

/** The bytes of a file that was found; `null` when it cannot be read any more. */
export async function bytesOf({ root, path }: FoundFile, most: number): Promise<Buffer | null> {
  const read = await readPlainFile(root, path, most)
  return read.kind === 'read' ? read.bytes : null
}
