/**
 * The value of the page that a process is asked for. Next bundles its pages apart
 * from the program that starts its server, and hands a page nothing but its
 * address; what both have in common is the process.
 */

import type { PageValue } from '#lib/archive/pages/page-value.ts'

declare global {
  var standfirstPage: PageValue | undefined
}

/** One page at a time is made in a process. */
export function givePage(value: PageValue): void {
  globalThis.standfirstPage = value
}

/** `undefined` where nobody gives values, as in Next's own development server. */
export function givenPage(): PageValue | undefined {
  return globalThis.standfirstPage
}
