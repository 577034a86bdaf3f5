/** What a text of standard input would be called as a file, by how it begins. */
export function nameOfText(text: string): string {
  const start = text.trimStart()
  if (/^(?:<\?xml|<rss|<feed|<rdf)/iu.test(start)) return 'standard-input.xml'
  if (/^<(?:!doctype html|html|head|body|article|main|div|p|h1)\b/iu.test(start)) {
    return 'standard-input.html'
  }
  // Front matter of Hugo may be JSON too, but then a text stands below it.
  if (start.startsWith('{') && isJson(start)) return 'standard-input.json'
  return /^(?:---|\+\+\+|\{)[ \t]*\n/u.test(start) || /^#{1,6} /mu.test(start)
    ? 'standard-input.md'
    : 'standard-input.txt'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // Whatever is wrong with it, it is none.
    return false
  }
}
