import type { Graph } from 'schema-dts'
import { InlineScript } from '#components/site/inline-script.tsx'

/** What a page says to programs. It stands behind everything else, so that no reader waits for it. */
export function StructuredData({ data }: { readonly data: Graph | null }) {
  return data === null ? null : <InlineScript type="application/ld+json" data={data} />
}
