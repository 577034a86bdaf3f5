import type { Urls } from '#lib/site/urls.ts'

/** Where a link of `site.yml` leads: a path within the publication, or an address elsewhere as it stands. */
export function hrefOf(to: string, urls: Urls): string {
  if (!to.startsWith('/')) return to
  const [path = '', fragment] = to.split('#')
  return urls.inside(path, fragment ?? null)
}
