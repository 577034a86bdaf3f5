/** What a `_redirects` file says: one rule a line, from, to, status. */

export type RedirectLine = { readonly from: string; readonly to: string }

export function redirectLines(text: string): readonly RedirectLine[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.trim().split(/\s+/u)
    return from === undefined || to === undefined || from.startsWith('#') ? [] : [{ from, to }]
  })
}

/**
 * Where an address leads; `null` where the file says nothing of it.
 *
 * @param target the request's path and query, as sent
 */
export function redirectOf(text: string, target: string): string | null {
  const [path = '', query] = target.split(/\?(.*)/su)
  const asked = inCodes(path)
  const rule = redirectLines(text).find(({ from }) => inCodes(from) === asked)
  if (rule === undefined) return null
  return query === undefined ? rule.to : `${rule.to}?${query}`
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
