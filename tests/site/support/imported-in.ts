/** What the scripts in a page's head fetch by themselves. */
export function importedIn(html: string): readonly string[] {
  const [, head = ''] = /<head>(.*?)<\/head>/su.exec(html) ?? []
  return [...head.matchAll(/\bimport\("([^"]+)"\)/gu)].map(([, address = '']) => address)
}
