/** Where the pages of a built site lead to outside of it. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { filesIn } from '#lib/system/files-in.ts'
import { isOfTheWeb } from '#lib/build/verify/web-address.ts'

/** From an address without its fragment to the pages that lead there, which are paths in the folder. */
export type OutsideLinks = ReadonlyMap<string, readonly string[]>

export async function outsideLinks(folder: string): Promise<OutsideLinks> {
  const found = new Map<string, string[]>()
  const pages = (await filesIn(folder)).filter((file) => file.endsWith('.html'))
  for (const page of pages) {
    const links = linksIn(await readFile(path.join(folder, page), 'utf8'))
    for (const link of new Set(links)) {
      const from = found.get(link)
      if (from === undefined) found.set(link, [page])
      else from.push(page)
    }
  }
  return found
}

/** What a reader can follow; each as often as it stands there. */
export function linksIn(html: string): readonly string[] {
  const links: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'a') {
      const written = node.attrs.find(({ name }) => name === 'href')?.value
      if (written !== undefined && isOfTheWeb(written)) links.push(written.replace(/#.*$/su, ''))
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return links
}
