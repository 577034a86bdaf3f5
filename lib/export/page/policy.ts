/**
 * The Content-Security-Policy of a page: nothing but its own, scripts and styles
 * by hash or from the site. It stands in the page, right after the charset,
 * because only there can it name the hashes of that page.
 */

import { createHash } from 'node:crypto'

export type InlineParts = {
  /** The text of each script the browser reads, speculation rules among them. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Whether a style sheet is linked. */
  readonly linksStyles: boolean
}

export function pagePolicy({ scripts, styles, linksStyles }: InlineParts): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashSource)].join(' '),
    ['style-src', ...(linksStyles ? ["'self'"] : []), ...styles.map(hashSource)].join(' '),
    ...everywhere,
  ].join('; ')
}

/**
 * What goes out as a header with every page: what a page cannot say of itself
 * (nobody may frame it), and the rest again as far as it is the same everywhere.
 * Hosts take one header for many pages, so it cannot name each page's styles;
 * a browser heeds both policies, and so the stricter one.
 *
 * @param scripts the text of every inline script of the site
 */
export function sitePolicy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashSource)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'none'",
    ...everywhere,
    "frame-ancestors 'none'",
  ].join('; ')
}

const everywhere = [
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
