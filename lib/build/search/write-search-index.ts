/** The index of the search, from everything that is published: Pagefind makes it and a reader's browser reads it. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close } from 'pagefind'
import type { Archive, ArticleInContext } from '#lib/archive/archive.ts'
import { projectFolder } from '#lib/build/project.ts'
import { commonFiles, type Part } from '#lib/build/search/common-files.ts'
import { partFiles } from '#lib/build/search/part-files.ts'
import { partsProgram } from '#lib/build/search/parts-program.ts'
import { partSize, searchParts } from '#lib/build/search/search-parts.ts'
import type { IndexFile } from '#lib/build/search/short-chunks.ts'

export type Indexed =
  | { readonly kind: 'indexed'; readonly articles: number }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * @param folder of the site; what is written lies in its `pagefind`
 * @param size articles in a part of the index at most
 * @returns without articles there is nothing to find, and nothing is written
 */
export async function writeSearchIndex(
  archive: Archive,
  folder: string,
  size: number = partSize,
): Promise<Indexed> {
  try {
    return { kind: 'indexed', articles: await written(archive, folder, size) }
  } catch (error) {
    // Its program may be missing, for a kind of machine that it is not made for.
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  } finally {
    await close()
  }
}

/** How many articles are in it. */
async function written(archive: Archive, folder: string, size: number): Promise<number> {
  const { site } = archive
  const parts = searchParts(archive, size)
  const made: Part[] = []
  for (const { id, slugs } of parts) {
    const articles = await articlesOf(archive, slugs)
    const { files, ...part } = await partFiles({
      id: parts.length === 1 ? null : id,
      articles,
      site,
    })
    await writeFiles(folder, files)
    made.push(part)
  }
  const [newest, ...others] = made
  if (newest === undefined) return 0
  const common = await commonFiles([newest, ...others], (listed) =>
    partsProgram(projectFolder, site, listed),
  )
  await writeFiles(folder, common)
  return made.reduce((sum, { listed }) => sum + listed.articles, 0)
}

async function articlesOf(
  archive: Archive,
  slugs: readonly string[],
): Promise<readonly ArticleInContext[]> {
  const articles: ArticleInContext[] = []
  for (const slug of slugs) {
    const inContext = await archive.article(slug)
    if (inContext !== null) articles.push(inContext)
  }
  return articles
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { file, bytes } of files) {
    const place = path.join(folder, file)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, bytes)
  }
}
