/**
 * A path as a project has it, which does not know that its site stood in a
 * folder of a host.
 *
 * @param home of the site: `https://example.org/blog`; `null` when nobody says
 */
export function belowHome(path: string, home: string | null): string {
  const base = baseOf(home)
  return base !== '' && (path === base || path.startsWith(`${base}/`))
    ? path.slice(base.length) || '/'
    : path
}

/** Where it is read on its host. */
export function addressAt(path: string, home: string): string {
  return new URL(baseOf(home) + path, home).href
}

function baseOf(home: string | null): string {
  return home === null ? '' : new URL(home).pathname.replace(/\/$/u, '')
}
