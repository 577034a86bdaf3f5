/** The addresses that the last build gave out, kept on disk for a publication whose past git does not know. */

import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Archive } from '#lib/archive/archive.ts'

export const publishedListDir = join('.next', 'cache', 'standfirst-published')

const schema = z.object({ built: z.string(), addresses: z.array(z.string()) })

export type PublishedList = z.output<typeof schema>

/** `null` when no build of this folder has succeeded here, or what it left cannot be read. */
export function readPublishedList(
  contentDir: string,
  folder = publishedListDir,
): PublishedList | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(listFile(contentDir, folder), 'utf8'))
    return schema.safeParse(kept).data ?? null
  } catch {
    return null
  }
}

/** For a build that has succeeded: every address of an article or standing page, and of those given out before each that still leads somewhere. */
export function writePublishedList(
  contentDir: string,
  { slugs, pages, redirects }: Pick<Archive, 'slugs' | 'pages' | 'redirects'>,
  now: number,
  folder = publishedListDir,
): void {
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
  const file = listFile(contentDir, folder)
  mkdirSync(resolve(folder), { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  writeFileSync(unfinished, `${JSON.stringify(list, null, 1)}\n`)
  renameSync(unfinished, file)
}

function listFile(contentDir: string, folder: string): string {
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 16)
  return resolve(folder, `${name}.json`)
}
