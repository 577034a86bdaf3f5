import type { Urls } from '#lib/site/urls.ts'
import { InlineScript } from '#components/site/inline-script.tsx'

/**
 * Lets a browser fetch a page of the site while the reader is about to follow a
 * link to it: hovering, or touching. Browsers leave it where the reader saves
 * data or power.
 */
export function SpeculationRules({ urls }: { readonly urls: Urls }) {
  const rules = { prefetch: [{ where: { href_matches: `${urls.home}*` }, eagerness: 'moderate' }] }
  return <InlineScript type="speculationrules" data={rules} />
}
