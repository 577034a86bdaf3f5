import { deviceKey } from '#lib/site/settings.ts'

declare const SITE_BASE_PATH: string

/** What the names of the shelves of saved articles begin with. */
export const copies = deviceKey(SITE_BASE_PATH, 'copy:')

/**
 * Each saved article has a shelf to itself, so that it goes with all that belongs to it.
 *
 * @param path the article's address
 */
export function copyShelf(path: string): string {
  return `${copies}${path.split('/').at(-2) ?? ''}`
}
