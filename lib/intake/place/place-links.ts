/** Links of a text that came from elsewhere, made to lead where they should here. */

import { posix } from 'node:path'
import { slug as anchorOf } from 'github-slugger'
import type { Link, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { walk, walkTo } from '#lib/article/markdown/walk.ts'
import { leftAmongWords } from '#lib/intake/markup/left-note.ts'
import type { AddressBook } from '#lib/intake/place/address-book.ts'
import type { NamedHeading } from '#lib/intake/place/place-headings.ts'
import { addressAt, belowHome } from '#lib/intake/place/below-home.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'

export type LinkContext = {
  readonly book: AddressBook
  /** Addresses that the site has besides. */
  readonly addresses: ReadonlySet<string>
  /** The file that the text was found in. */
  readonly from: string
  /** The addresses at which it was read. */
  readonly read: readonly string[]
  /** Where the site stood; `null` when nobody says. */
  readonly origin: string | null
}

/** Changes the tree. A link that has no place here leaves its words, and a note of where it led. */
export function placeLinks(tree: Root, context: LinkContext): void {
  const anchors = anchorsIn(tree)
  walk(tree, (node, index, parent) => {
    if (node.type === 'definition') {
      node.url = placed(node.url, context, anchors) ?? '#'
      return undefined
    }
    if (node.type !== 'link' || parent === undefined || index === undefined) return undefined
    if (isEnlarged(node)) {
      parent.children.splice(index, 1, ...node.children)
      return index
    }
    const url = placed(node.url, context, anchors)
    node.title = null
    if (url !== null && url !== '') {
      node.url = url
      return undefined
    }
    const note =
      url === '' ? [] : [{ type: 'text' as const, value: ' ' }, ...leftAmongWords(node.url)]
    parent.children.splice(index, 1, ...node.children, ...note)
    return index
  })
}

/** A picture that leads to itself, larger: here every picture can be enlarged. */
function isEnlarged({ url, children }: Link): boolean {
  const [only] = children
  return (
    children.length === 1 && only?.type === 'image' && /\.(?:avif|gif|jpe?g|png|webp)$/iu.test(url)
  )
}

/** The address here; `''` for one that leads to nothing but a place on its own page that is gone, `null` for one that may not stand in a page or leads to what did not come along. */
function placed(
  written: string,
  context: LinkContext,
  anchors: ReadonlyMap<string, string>,
): string | null {
  // Ghost writes its own address like this.
  const url = written
    .trim()
    .replace(/^__GHOST_URL__/u, '')
    .replace(/ /gu, '%20')
  if (url === '' || url === '#') return ''
  if (url.startsWith('#')) {
    const anchor = anchors.get(url.slice(1).toLowerCase())
    return anchor === undefined ? '' : `#h-${anchor}`
  }
  const verdict = safeUrl(url.startsWith('//') ? `https:${url}` : url)
  switch (verdict.kind) {
    case 'refused':
      return null
    case 'mail':
      return verdict.url
    case 'web': {
      const slug = slugBelow(verdict.url, context)
      return slug === null ? verdict.url : articleAddress(slug, '')
    }
    case 'internal':
      return placedInside(url, context)
  }
}

function slugBelow(url: string, { book, origin }: LinkContext): string | null {
  if (origin === null) return null
  const { host, pathname } = new URL(url)
  const own = new URL(origin)
  const same = host.replace(/^www\./u, '') === own.host.replace(/^www\./u, '')
  return same ? book.slugAt(belowHome(pathname, origin)) : null
}

function placedInside(url: string, context: LinkContext): string | null {
  const { book, addresses, from, read, origin } = context
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(url) ?? []
  const isFile = /\.(?:md|markdown|mdx)$/iu.test(path)
  const inProject = posix.join('/', posix.dirname(from), path)
  // A browser counted from the address at which the text was read.
  const onSite = read.map((address) => posix.join(address.replace(/[^/]*$/u, ''), path))
  const [whole = '', ...others] = path.startsWith('/')
    ? [belowHome(path, origin)]
    : isFile
      ? [inProject]
      : [...onSite, inProject]
  const slug = firstOf([whole, ...others], (each) => book.slugAt(each))
  if (slug !== null) return articleAddress(slug, rest)
  const named = isFile ? book.slugAt(`/${posix.basename(whole)}`) : null
  if (named !== null) return articleAddress(named, rest)
  const page = whole.endsWith('/') ? whole : `${whole}/`
  // WordPress names any page as the front page with a number.
  if (addresses.has(page) && !(page === '/' && rest.startsWith('?'))) return page
  return origin === null || isFile ? null : addressAt(whole + rest, origin)
}

function firstOf(paths: readonly string[], find: (path: string) => string | null): string | null {
  for (const path of paths) {
    const found = find(path)
    if (found !== null) return found
  }
  return null
}

function articleAddress(slug: string, rest: string): string {
  const fragment = /#(.+)$/su.exec(rest)?.[1]
  return `/articles/${slug}/${fragment === undefined ? '' : `#h-${fragment}`}`
}

/** What headings are called here, by what they are called in all of these programs and by names of their own. */
function anchorsIn(tree: Root): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  walkTo(tree, 'heading', (node: NamedHeading) => {
    const anchor = anchorOf(toString(node))
    anchors.set(anchor, anchor)
    if (node.data?.name !== undefined) anchors.set(node.data.name.toLowerCase(), anchor)
    return undefined
  })
  return anchors
}
