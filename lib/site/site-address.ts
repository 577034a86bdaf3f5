/**
 * Where a site stands. Its address goes into shell scripts, into configurations
 * of servers and in front of every path, so it is judged once, here, and holds
 * no character that means anything to any of them.
 */

import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'

export type SiteAddress = {
  /** Scheme, host and port. */
  readonly origin: string
  /** `''`, or `/reader`: what every address on the site begins with. */
  readonly path: string
}

export type ReadAddress =
  | { readonly kind: 'address'; readonly address: SiteAddress }
  | { readonly kind: 'wrong'; readonly reason: string }

/** What it is called where it was written, alone and within a sentence. */
const calledIn = {
  'site.yml': { alone: 'address', within: 'an address' },
  environment: { alone: 'SITE_URL', within: 'SITE_URL' },
} as const

/** Query and fragment are no part of a site's address. */
export function readSiteAddress(written: string, where: keyof typeof calledIn): ReadAddress {
  const { alone, within } = calledIn[where]
  const unexpected = `Unexpected ${alone} \`${shown(written)}\``
  if (!/^https?:/iu.test(written)) {
    return { kind: 'wrong', reason: `${unexpected}, expected one that begins with \`https://\`` }
  }
  const url = parsedUrl(written)
  // Not shown again: it would be read in logs.
  if (url !== null && `${url.username}${url.password}` !== '') {
    return {
      kind: 'wrong',
      reason: `Unexpected user name or password in ${within}, expected none`,
    }
  }
  const path = url === null ? null : sitePath(url.pathname.replaceAll(/\/{2,}/gu, '/'))
  if (url === null || path === null || !isHost(url.hostname) || safeUrl(written).kind !== 'web') {
    const expected =
      '`https://`, a host and a path of letters from a to z, digits, `-`, `.`, `_` and `~`'
    return { kind: 'wrong', reason: `${unexpected}, expected ${expected}` }
  }
  return { kind: 'address', address: { origin: url.origin, path } }
}

function shown(written: string): string {
  return written.length <= 60 ? written : `${written.slice(0, 59)}…`
}

/** What the environment says over what `site.yml` says. */
export type Placement = {
  readonly siteUrl: SiteAddress | null
  /** As `path` of an address. */
  readonly basePath: string | null
}

/** What an environment says that says nothing. */
export const nowhere: Placement = { siteUrl: null, basePath: null }

export type ReadPlacement =
  | { readonly kind: 'placement'; readonly placement: Placement }
  | { readonly kind: 'wrong'; readonly reason: string }

/** An empty variable is one that was not set: that is how some systems unset one. */
export function readPlacement({
  SITE_URL: url = '',
  BASE_PATH: basePath = '',
}: Readonly<Record<string, string | undefined>>): ReadPlacement {
  const read = url === '' ? null : readSiteAddress(url, 'environment')
  if (read?.kind === 'wrong') return read
  const path = basePath === '' ? null : sitePath(basePath)
  if (basePath !== '' && path === null) {
    const reason = `Unexpected BASE_PATH \`${shown(basePath)}\`, expected a path such as \`/reader\``
    return { kind: 'wrong', reason }
  }
  return { kind: 'placement', placement: { siteUrl: read?.address ?? null, basePath: path } }
}

/** Steps of the characters that no grammar reserves (RFC 3986, 2.3), none that leads elsewhere. */
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*\/?$/u

/** Longer ones find no room in a server's tables. */
const longestPath = 200

/** What every address of a site begins with, without a slash at its end; `null` for what nothing can begin with. */
export function sitePath(written: string): string | null {
  if (!plainPath.test(written) || written.length > longestPath) return null
  return written.replace(/\/$/u, '')
}

/** A browser reads hosts with `$(` in them; they are nobody's. */
function isHost(name: string): boolean {
  const isName = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/u.test(name) && name.length <= 253
  return isName || /^\[[0-9a-f:.]+\]$/u.test(name)
}
