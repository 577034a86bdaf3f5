/** From addresses of before to the articles that stand there now. */

import { posix } from 'node:path'
import type { FoundArticle } from '#lib/intake/found.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'

export class AddressBook {
  private readonly slugs = new Map<string, string>()

  /** Later entries give way: what was said first is meant. */
  add(path: string, slug: string): void {
    const key = keyOf(path)
    if (key !== '/' && !this.slugs.has(key)) this.slugs.set(key, slug)
  }

  addArticle({ addresses, from }: FoundArticle, slug: string): void {
    for (const address of addresses) this.add(address, slug)
    // An entry of an export is no file that a link could name.
    if (from.includes('#')) return
    this.add(`/${from}`, slug)
    // Hugo counts from the folder of its content, and leaves out what a folder's own file is called.
    const page = from
      .replace(/^content\//u, '')
      .replace(
        /(?:(?:^|\/)_?index)?(?:\.[a-z]{2}(?:-[A-Za-z]{2,4})?)?\.(?:md|markdown|mdx|html?)$/u,
        '',
      )
    this.add(`/${page}`, slug)
    // It is content with a file's name, and Jekyll with it in any folder.
    this.add(`/${posix.basename(page)}.md`, slug)
    this.add(`/_posts/${posix.basename(from)}`, slug)
  }

  /** @param path of a link, from the root of a site or of a project */
  slugAt(path: string): string | null {
    return this.slugs.get(keyOf(path)) ?? null
  }
}

/** One for all ways to write an address: with codes or letters, a slash at the end, `index.html`, `.html`. */
function keyOf(path: string): string {
  const [bare = ''] = path.split(/[?#]/u, 1)
  const decoded = (percentDecoded(bare) ?? bare).normalize('NFC')
  return decoded.replace(/(?:\/index)?\.html?$/u, '').replace(/\/+$/u, '') || '/'
}
