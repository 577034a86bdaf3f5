import { insecureUrl } from '#lib/text/addresses/insecure-url.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'

/** A web address that the schema has seen, as it may be printed; that it is not a secure one is reported. */
export function webLink(written: string, place: Place, report: (finding: Finding) => void): string {
  const insecure = insecureUrl(written, place)
  if (insecure !== null) report(insecure)
  const verdict = safeUrl(written)
  return verdict.kind === 'web' ? verdict.url : written
}
