/** What a `_redirects` file says of an address; `null` where it says nothing. */

/**
 * @param text one rule a line: from, to, status
 * @param target the request's path and query, as sent
 */
export function redirectOf(text: string, target: string): string | null {
  const [path = '', query] = target.split(/\?(.*)/su)
  const asked = inCodes(path)
  for (const line of text.split('\n')) {
    const [from, to] = line.trim().split(/\s+/u)
    if (from === undefined || to === undefined || from.startsWith('#')) continue
    if (inCodes(from) === asked) return query === undefined ? to : `${to}?${query}`
  }
  return null
}

/** However an address is written, with letters or percent codes, it is one. */
function inCodes(path: string): string {
  try {
    return encodeURI(decodeURI(path))
  } catch {
    // Neither function has a form that answers instead of throwing.
    return path
  }
}
