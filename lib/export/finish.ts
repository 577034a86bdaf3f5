/**
 * What happens to an export between Next and `out/`: the place for everything
 * that wants the whole site in front of it. Today it checks that every page was
 * written whole, and drops what Next leaves beside the pages.
 */

import { readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ExportFolders } from '#lib/export/folders.ts'

export type Finished =
  | { readonly kind: 'whole'; readonly pages: number }
  /** `pages` are the files in which Next left an error instead of words. */
  | { readonly kind: 'broken'; readonly pages: readonly string[] }

const leftovers = [
  // Next writes the page that is not found three times; hosts look for `404.html`.
  '404',
  '_not-found',
  '_not-found.html',
  // Next refuses a route without a file; a site without pictures has this one in the place of them.
  'images/no-pictures.txt',
]

export async function finish({ staging, finished }: ExportFolders): Promise<Finished> {
  await rm(finished, { recursive: true, force: true })
  await Promise.all(
    leftovers.map((name) => rm(path.join(staging, name), { recursive: true, force: true })),
  )
  const pages = (await filesIn(staging)).filter((file) => file.endsWith('.html'))
  const broken = await brokenPages(staging, pages)
  if (broken.length > 0) return { kind: 'broken', pages: broken }
  await rename(staging, finished)
  return { kind: 'whole', pages: pages.length }
}

/** Relative, with forward slashes, sorted. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** `notFound()` and `redirect()` in a built page end well and leave an empty body under this id. */
async function brokenPages(folder: string, pages: readonly string[]): Promise<readonly string[]> {
  const broken: string[] = []
  for (const page of pages) {
    const html = await readFile(path.join(folder, page), 'utf8')
    if (/<html[^>]*\bid="__next_error__"/u.test(html)) broken.push(page)
  }
  return broken
}
