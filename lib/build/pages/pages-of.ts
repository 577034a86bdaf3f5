import type { Archive } from '#lib/archive/archive.ts'
import { bookOf } from '#lib/archive/check/book.ts'

/** Every page that Next makes, by its file within the site; what stands at old addresses needs no Next. */
export function pagesOf(archive: Archive): readonly string[] {
  return bookOf({ ...archive, redirects: [] }, []).filter((file) => file.endsWith('.html'))
}
