/** https://ghost.org/docs/migration/ghost/, as its own export has it. */

import type { Converted } from '#lib/intake/convert/converted.ts'
import { type Entry, entriesOf } from '#lib/intake/formats/entry.ts'
import { isGroup } from '#lib/intake/front/read-keys.ts'
import { pageLeft } from '#lib/rules/import/import-page-left.ts'
import { fileStart } from '#lib/text/problem.ts'
import { ghost } from '#lib/intake/systems/ghost.ts'

type Row = Readonly<Record<string, unknown>>

/** `null` for what is no export of Ghost. */
export function convertGhost(path: string, data: unknown): Converted | null {
  const tables = tablesIn(data)
  if (tables === null || !Array.isArray(tables.posts)) return null
  const rows = (name: string): readonly Row[] => {
    const table = tables[name]
    return Array.isArray(table) ? table.filter(isGroup) : []
  }
  const named = (link: string, key: string, table: string, post: unknown): readonly unknown[] => {
    const names = new Map(rows(table).map((row) => [row.id, row.name]))
    return (
      rows(link)
        .filter((row) => row.post_id === post)
        .toSorted((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
        .map((row) => names.get(row[key]))
        // A tag that begins with # is for the newsroom alone.
        .filter((name) => typeof name === 'string' && !name.startsWith('#'))
    )
  }
  const pages = rows('posts')
    .filter(isPage)
    .map(({ title }) => ({ place: fileStart, ...pageLeft(String(title)) }))
  const entries = rows('posts')
    .filter((post) => !isPage(post))
    .map((post): Entry => {
      const meta = rows('posts_meta').find((row) => row.post_id === post.id) ?? {}
      return {
        data: {
          ...post,
          ...meta,
          authors: named('posts_authors', 'author_id', 'users', post.id),
          tags: named('posts_tags', 'tag_id', 'tags', post.id),
          published_at: dateOf(post.published_at),
          address: typeof post.slug === 'string' ? `/${post.slug}/` : null,
        },
        html: typeof post.html === 'string' ? post.html : '',
        draft: post.status !== 'published' && post.status !== 'scheduled',
        readersOnly: readersOf(post),
      }
    })
  const { articles, findings } = entriesOf(path, ghost, entries)
  return { articles, findings: [...findings, ...pages] }
}

/** `members`, `paid`, or `tiers`; and letters, which never stood on the site. */
function readersOf({ visibility, status }: Row): string | null {
  if (status === 'sent') return 'it was sent as a letter and stood on no page there'
  return typeof visibility === 'string' && visibility !== 'public'
    ? `it was for some readers there (${visibility})`
    : null
}

/** Older exports have a number or a boolean. */
function isPage({ type, page }: Row): boolean {
  return type === 'page' || page === 1 || page === true
}

function tablesIn(data: unknown): Row | null {
  if (!isGroup(data)) return null
  const first: unknown = Array.isArray(data.db) ? data.db[0] : data
  return isGroup(first) && isGroup(first.data) ? first.data : null
}

/** In UTC; older exports have milliseconds since 1970. */
function dateOf(written: unknown): string | null {
  if (typeof written === 'number') return new Date(written).toISOString()
  if (typeof written !== 'string') return null
  return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u.test(written) ? `${written}Z` : written
}
