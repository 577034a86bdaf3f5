/**
 * `_headers`, which Netlify, Cloudflare Pages and our own server read. Where two
 * of its blocks fit an address, some hosts join what both say; so there is one
 * block for each entry at the top of the site, and no two fit the same address.
 */

import { servedHeaders } from '#lib/export/served-headers.ts'

type TopEntry = { readonly name: string; readonly isDirectory: () => boolean }

export type HeadersOptions = {
  readonly basePath: string
  /** For everything, since a host may show any file as a page; `file` is relative to the site. */
  readonly policyOf: (file: string) => string
}

export function headersFile(
  entries: readonly TopEntry[],
  { basePath, policyOf }: HeadersOptions,
): string {
  const patterns = entries
    // The hosts read these themselves and show them to nobody.
    .filter(({ name }) => name !== '_headers' && name !== '_redirects')
    .map((entry) => patternOf(entry))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
  return patterns
    .map(({ pattern, example }) =>
      [
        `${basePath}/${pattern}`,
        ...[...servedHeaders(example, policyOf(example))].map(
          ([name, value]) => `  ${name}: ${value}`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

/** `example`: a file that the pattern stands for. */
function patternOf(entry: TopEntry): { readonly pattern: string; readonly example: string } {
  const { name } = entry
  if (entry.isDirectory()) return { pattern: `${encodeURI(name)}/*`, example: `${name}/any` }
  return { pattern: name === 'index.html' ? '' : encodeURI(name), example: name }
}

/** What a `_headers` file says of an address; nothing when no block fits. */
export function headersFor(text: string, address: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  let fits = false
  for (const line of text.split('\n')) {
    if (/^\S/u.test(line)) {
      fits = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line
    } else if (fits && line.includes(':')) {
      const colon = line.indexOf(':')
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
    }
  }
  return headers
}
