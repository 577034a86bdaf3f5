/**
 * The Content-Security-Policy of a page: nothing but its own, scripts and styles
 * by hash or from the site. It stands in the page, right after the charset,
 * because only there can it name the hashes of that page.
 */

import { createHash } from 'node:crypto'
import { indexFolder } from '#lib/site/search-index.ts'

export type InlineParts = {
  /** The text of each script the browser reads, speculation rules among them. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Whether a style sheet is linked. */
  readonly linksStyles: boolean
  /** Whether it runs WebAssembly. */
  readonly wasm: boolean
}

export function pagePolicy({ scripts, styles, linksStyles, wasm }: InlineParts): string {
  return [
    "default-src 'none'",
    scriptSources(scripts.map(hashSource), wasm),
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
 * @param scripts sources of every inline script of the site, as `hashSource` says them
 * @param wasm whether what it goes out with runs WebAssembly
 */
export function sitePolicy(scripts: readonly string[], wasm: boolean): string {
  return [
    "default-src 'none'",
    scriptSources(scripts, wasm),
    "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'none'",
    ...everywhere,
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The search and the worker it starts, which has the policy that its own file goes out with. */
export function runsWasm(file: string): boolean {
  return file.startsWith('search/') || file.startsWith(`${indexFolder}/`)
}

function scriptSources(scripts: readonly string[], wasm: boolean): string {
  return ["script-src 'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' ')
}

const everywhere = [
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** How a policy names an inline script or style. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
