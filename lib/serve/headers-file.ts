/**
 * `_headers`, which Netlify, Cloudflare Pages and our own server read. Where two
 * of its blocks fit an address, some hosts join what both say; so there is one
 * block for each entry at the top of the site, and where a second one fits an
 * address, it says only what the first does not.
 */

import { headersForPrograms, servedHeaders } from '#lib/serve/served-headers.ts'
import { hostAddress } from '#lib/publish/host-address.ts'
import { topicFeedFormats } from '#lib/site/feed-formats.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'

type TopEntry = { readonly name: string; readonly isDirectory: () => boolean }

export type HeadersOptions = {
  readonly basePath: string
  /** For everything, since a host may show any file as a page; `file` is relative to the site. */
  readonly policyOf: (file: string) => string
}

/** Files for programs that lie beside pages, in folders whose names vary. */
const amongPages = [
  'articles/:slug/article.md',
  ...topicFeedFormats.map(({ file }) => `topics/:topic/${file}`),
]

export function headersFile(
  entries: readonly TopEntry[],
  { basePath, policyOf }: HeadersOptions,
): string {
  const names = new Set(entries.map(({ name }) => name))
  const whole = entries
    // The hosts read these themselves and show them to nobody.
    .filter(({ name }) => name !== '_headers' && name !== '_redirects')
    .map((entry) => patternOf(entry))
    .map(({ pattern, example }) => ({
      pattern,
      headers: servedHeaders(example, policyOf(example)),
    }))
  const additions = amongPages
    .filter((pattern) => names.has(pattern.split('/')[0] ?? ''))
    .map((pattern) => ({ pattern, headers: headersForPrograms(pattern) }))
  return [...whole, ...additions]
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
    .map(({ pattern, headers }) =>
      [
        `${basePath}/${pattern}`,
        ...[...headers].map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

/** `example`: a file that the pattern stands for. */
function patternOf(entry: TopEntry): { readonly pattern: string; readonly example: string } {
  const { name } = entry
  const pattern = hostAddress(name)
  if (entry.isDirectory()) return { pattern: `${pattern}/*`, example: `${name}/any` }
  return { pattern: name === 'index.html' ? '' : pattern, example: name }
}

export type HeaderBlock = {
  /** An address in percent codes; `*` at its end stands for anything, `:name` for one step. */
  readonly pattern: string
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>
}

/** What stands in a `_headers` file. */
export function headerBlocks(text: string): readonly HeaderBlock[] {
  const blocks: { pattern: string; headers: Map<string, string> }[] = []
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    if (/^\S/u.test(line)) blocks.push({ pattern: line.trimEnd(), headers: new Map() })
    else if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase()
      blocks.at(-1)?.headers.set(name, line.slice(colon + 1).trim())
    }
  }
  return blocks
}

/** What a `_headers` file says of an address; nothing when no block fits. */
export function headersFor(text: string, address: string): ReadonlyMap<string, string> {
  return headersAmong(headerBlocks(text), address)
}

export function headersAmong(
  blocks: readonly HeaderBlock[],
  address: string,
): ReadonlyMap<string, string> {
  return new Map(
    blocks.filter(({ pattern }) => fits(pattern, address)).flatMap(({ headers }) => [...headers]),
  )
}

function fits(pattern: string, address: string): boolean {
  if (pattern.endsWith('*')) return inLetters(address).startsWith(inLetters(pattern.slice(0, -1)))
  const [steps, asked] = [pattern.split('/'), address.split('/')]
  return (
    steps.length === asked.length &&
    steps.every((step, index) =>
      step.startsWith(':')
        ? asked[index] !== ''
        : inLetters(step) === inLetters(asked[index] ?? ''),
    )
  )
}

/** However many of its letters are written in codes, an address is one. */
function inLetters(address: string): string {
  return percentDecoded(address) ?? address
}
