/** The addresses that the last build gave out, kept on disk for a publication whose past git does not know. */

import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Archive } from '#lib/archive/archive.ts'
import { cacheFolder } from '#lib/system/project-folder.ts'
import {
  keepChecksummed,
  readChecksummed,
  type ChecksummedFile,
} from '#lib/system/storage/checksummed-file.ts'

export const publishedListDir = cacheFolder('standfirst-published')

const schema = z.object({ built: z.string(), addresses: z.array(z.string()) })

export type PublishedList = z.output<typeof schema>

/** `null` when no build of this folder has succeeded here, or what it left cannot be read. */
export function readPublishedList(
  contentDir: string,
  folder = publishedListDir,
): PublishedList | null {
  const kept = readChecksummed(listFile(contentDir, folder))
  return kept === null ? null : schema.parse(JSON.parse(kept.toString()))
}

/**
 * For a build that has succeeded: every address of an article or standing page,
 * and of those given out before each that still leads somewhere.
 *
 * @returns why it could not be kept; `null` when it was
 */
export function writePublishedList(
  contentDir: string,
  { slugs, pages, redirects }: Pick<Archive, 'slugs' | 'pages' | 'redirects'>,
  now: number,
  folder = publishedListDir,
): string | null {
  const before = new Set(readPublishedList(contentDir, folder)?.addresses)
  const addresses = [
    ...slugs.map((slug) => `/articles/${slug}/`),
    ...pages.map(({ slug }) => `/${slug}/`),
    ...redirects.map(({ from }) => from.normalize('NFC')).filter((from) => before.has(from)),
  ]
  const list: PublishedList = {
    built: new Date(now).toISOString(),
    addresses: [...new Set(addresses)].sort(),
  }
  return keepChecksummed(listFile(contentDir, folder), Buffer.from(JSON.stringify(list)))
}

function listFile(contentDir: string, folder: string): ChecksummedFile {
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 16)
  return { path: resolve(folder, name), label: `published list 2 of ${name}` }
}
