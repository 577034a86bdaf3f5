/** What a `_redirects` file says: one rule a line, from, to, status. */

export type RedirectLine = { readonly from: string; readonly to: string }

export function redirectLines(text: string): readonly RedirectLine[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.trim().split(/\s+/u)
    return from === undefined || to === undefined || from.startsWith('#') ? [] : [{ from, to }]
  })
}

/** From old addresses in percent codes to where each leads. */
export type RedirectTable = ReadonlyMap<string, string>

export function redirectTable(text: string): RedirectTable {
  const table = new Map<string, string>()
  for (const { from, to } of redirectLines(text)) {
    const asked = inCodes(from)
    if (!table.has(asked)) table.set(asked, to)
  }
  return table
}

/**
 * Where an address leads; `null` where the table says nothing of it.
 *
 * @param target the request's path and query, as sent
 */
export function redirectOf(table: RedirectTable, target: string): string | null {
  const [path = '', query] = target.split(/\?(.*)/su)
  const to = table.get(inCodes(path))
  if (to === undefined) return null
  return query === undefined ? to : `${to}?${query}`
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
