/** The pages that every site has, whatever is written for it: `/settings/` is `app/settings/`. */

type BuiltInPageShape = {
  /** The one step of its address. */
  readonly name: string
  /**
   * `alone`: a page to come upon from outside. `with its list`: the same, where
   * there is something to list. `left out`: says nothing to a stranger.
   */
  readonly inSitemap: 'alone' | 'with its list' | 'left out'
}

export const builtInPages = [
  { name: 'archive', inSitemap: 'with its list' },
  { name: 'authors', inSitemap: 'with its list' },
  // What was wrong in articles, and is right now.
  { name: 'corrections', inSitemap: 'alone' },
  // What stands in for a page that cannot be had.
  { name: 'offline', inSitemap: 'left out' },
  // What a reader keeps on the device.
  { name: 'saved', inSitemap: 'left out' },
  { name: 'search', inSitemap: 'left out' },
  // How a reader likes to read.
  { name: 'settings', inSitemap: 'left out' },
  { name: 'topics', inSitemap: 'with its list' },
] as const satisfies readonly BuiltInPageShape[]

export type BuiltInPage = (typeof builtInPages)[number]['name']

/**
 * Written out, since scripts in a browser carry it, and have no use for the rest.
 *
 * @param at the address of a page with that name
 */
export function builtInAddresses(
  at: (name: BuiltInPage) => string,
): Readonly<Record<BuiltInPage, string>> {
  return {
    archive: at('archive'),
    authors: at('authors'),
    corrections: at('corrections'),
    offline: at('offline'),
    saved: at('saved'),
    search: at('search'),
    settings: at('settings'),
    topics: at('topics'),
  }
}
