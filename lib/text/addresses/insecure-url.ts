import { insecureAddress } from '#lib/rules/characters/insecure-url.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'

/** What is wrong with an address that may stand in a page and that nobody should be led to unwarned; `null` when nothing is. */
export function insecureUrl(written: string, place: Place): Finding | null {
  const verdict = safeUrl(written)
  if (verdict.kind !== 'web' || verdict.secure) return null
  return { place, ...insecureAddress(written) }
}
