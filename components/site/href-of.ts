import type { Urls } from '#lib/site/urls.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'

/** Where a link of `site.yml` leads: a path within the publication, or an address elsewhere as it stands. */
export function hrefOf(to: string, urls: Urls): string {
  const verdict = safeUrl(to)
  return verdict.kind === 'internal' ? urls.inside(verdict.path, verdict.fragment) : to
}
