import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'

export function convertExport(source: SourceText): Converted {
  void source
  return { articles: [], findings: [] }
}
