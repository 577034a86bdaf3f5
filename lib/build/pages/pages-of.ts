import type { Archive } from '#lib/archive/archive.ts'
import { bookOf } from '#lib/archive/check/book.ts'

/** Every page that Next makes, by its file within the site; what stands at old addresses needs no Next. */
export function pagesOf(archive: Omit<Archive, 'article'>): readonly string[] {
  return bookOf({ ...archive, redirects: [] }, []).filter((file) => file.endsWith('.html'))
}

/** Of the address of a page's file. */
export function stepsOf(file: string): readonly string[] {
  return file.split('/').slice(0, -1)
}

/** What stands at addresses that lead nowhere. */
export const nothingHereFile = '404.html'
