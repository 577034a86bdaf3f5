/** One page of a site, as a browser saves it. */

import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'

export function convertPage(source: SourceText): Converted {
  void source
  return { articles: [], findings: [] }
}
