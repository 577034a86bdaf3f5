/** The headers a file of the site goes out with, whichever server sends it. */

import { feedFormats } from '#lib/site/feed-formats.ts'

/** For files whose name changes with their bytes. */
const forever = 'public, max-age=31536000, immutable'
/** Pages and feeds: asked for again after a minute, shown while that happens. */
const aMoment = 'public, max-age=60, stale-while-revalidate=600'
/** For the worker that stands between readers and every other file: an old one must not outlive a visit. */
const never = 'no-cache'

/**
 * @param file relative to `out/`, with forward slashes
 * @param policy the Content-Security-Policy it goes out with
 */
export function servedHeaders(file: string, policy: string): ReadonlyMap<string, string> {
  return new Map([
    ['cache-control', cachingOf(file)],
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ...headersForPrograms(file),
  ])
}

/** What feeds and texts for programs have beside the headers of every file: their own type, and leave for pages of other sites to read them. */
export function headersForPrograms(file: string): ReadonlyMap<string, string> {
  const name = nameOf(file)
  const type = feedTypes.get(name)
  const open: readonly [string, string][] =
    type !== undefined || forPrograms.has(name) ? [['access-control-allow-origin', '*']] : []
  return new Map(type === undefined ? open : [['content-type', type], ...open])
}

/** Of text only; the types of pictures and fonts are known to every server. */
export function contentTypeOf(file: string): string | null {
  return feedTypes.get(nameOf(file)) ?? textTypes.get(extensionOf(file)) ?? null
}

/** Text, which compresses well; pictures and fonts are compressed already. */
export function isText(file: string): boolean {
  return textTypes.has(extensionOf(file))
}

function cachingOf(file: string): string {
  if (file === 'sw.js') return never
  return hasHashInName(file) ? forever : aMoment
}

function hasHashInName(file: string): boolean {
  return file.startsWith('assets/') || file.startsWith('images/')
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** In small letters. */
export function extensionOf(file: string): string {
  return /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase() ?? ''
}

/** By extension. */
export const textTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['webmanifest', 'application/manifest+json; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
])

/** By name, wherever in the site they lie: their extensions say less. */
const feedTypes: ReadonlyMap<string, string> = new Map(
  feedFormats.map(({ file, mediaType }) => [file, `${mediaType}; charset=utf-8`]),
)

const forPrograms: ReadonlySet<string> = new Set(['articles.json', 'article.md', 'llms.txt'])
