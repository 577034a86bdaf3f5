import type { Urls } from '#lib/site/urls.ts'
import { InlineScript } from '#components/site/inline-script.tsx'

/**
 * Lets a browser fetch a page of the site while the reader is about to follow a
 * link to it: hovering, or touching. Where the reader saves data the script beside
 * this takes the rules out.
 */
export function SpeculationRules({ urls }: { readonly urls: Urls }) {
  const rules = { prefetch: [{ where: { href_matches: `${urls.home}*` }, eagerness: 'moderate' }] }
  return <InlineScript type="speculationrules" data={rules} />
}
