/** One entry of an export or a feed → an article. */

import type { Converted } from '#lib/intake/convert/converted.ts'
import type { FoundArticle } from '#lib/intake/found.ts'
import { articleOfKeys } from '#lib/intake/formats/article-of-keys.ts'
import { readKeys } from '#lib/intake/front/read-keys.ts'
import { htmlToMarkdown } from '#lib/intake/markup/html-to-markdown.ts'
import type { KeySystem } from '#lib/intake/systems/key-table.ts'
import { nothingToRead } from '#lib/rules/import/import-unread.ts'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'
import { slugOf } from '#lib/text/slug.ts'

export type Entry = {
  /** By the names that the system's table has; all others are left out. */
  readonly data: Readonly<Record<string, unknown>>
  readonly html: string
  readonly draft: boolean
  /** Why not everybody could read it there: `null` for what they could. */
  readonly readersOnly: string | null
}

/** @param path of the file that they stand in */
export function entriesOf(
  path: string,
  system: KeySystem,
  entries: readonly Entry[],
): Pick<Converted, 'articles' | 'findings'> {
  const articles: FoundArticle[] = []
  const findings: Finding[] = []
  for (const entry of entries) {
    const read = articleOf(path, system, entry)
    if ('rule' in read) findings.push(read)
    else articles.push(read)
  }
  return { articles, findings }
}

function articleOf(path: string, system: KeySystem, entry: Entry): FoundArticle | Finding {
  const known = Object.entries(entry.data).filter(([key]) => Object.hasOwn(system.keys, key))
  const keys = readKeys(Object.fromEntries(known), system)
  const addresses = keys.valuesOf('address').flatMap(pathOf)
  const [title = ''] = keys.valuesOf('title')
  const [name = lastStep(addresses[0] ?? '') ?? slugOf(title, 'article')] = keys.valuesOf('name')
  const read = htmlToMarkdown(entry.html)
  if (read.kind === 'refused') return read.finding
  if (title === '' && read.tree.children.length === 0)
    return { place: fileStart, ...nothingToRead() }
  return articleOfKeys(keys, {
    from: `${path}#${name}`,
    name,
    addresses,
    authors: keys.valuesOf('authors'),
    draft: entry.draft,
    questions:
      entry.readersOnly === null
        ? []
        : [`${entry.readersOnly}, and here everybody can read what is no draft`],
    body: read.tree,
  })
}

function pathOf(address: string): readonly string[] {
  const url = parsedUrl(address)
  if (url === null) return address.startsWith('/') ? [address] : []
  return [url.pathname + url.search]
}

function lastStep(path: string): string | null {
  const [bare = ''] = path.split('?', 1)
  const step = bare
    .replace(/\/$/u, '')
    .split('/')
    .at(-1)
    ?.replace(/\.html?$/u, '')
  return step === undefined || step === '' ? null : step
}

/** `https://example.org` of any address on it. */
export function originOf(address: string): string | null {
  const url = parsedUrl(address)
  return url !== null && /^https?:$/u.test(url.protocol) ? url.origin : null
}
