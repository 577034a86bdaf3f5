/**
 * `null` where a browser could make nothing of it. `URL.canParse` is not asked:
 * once it has run often, Node 20 answers false for letters such as `ü`, which
 * every address with them would then be refused for.
 */
export function parsedUrl(written: string, base?: string): URL | null {
  try {
    return new URL(written, base)
  } catch {
    // The only form that always answers right throws instead.
    return null
  }
}
