import { posix } from 'node:path'
import type { Link, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import { walkTo } from '#lib/article/markdown/walk.ts'
import type { InternalLink } from '#lib/article/article.ts'
import { type BodyContext, placeOf } from '#lib/article/body/body-context.ts'
import { hiddenInLink } from '#lib/rules/characters/hidden-character.ts'
import { linkToNowhere } from '#lib/rules/publication/link-dead.ts'
import { hiddenCharacter } from '#lib/text/characters/hidden-characters.ts'
import { insecureUrl } from '#lib/text/addresses/insecure-url.ts'
import type { Finding } from '#lib/text/problem.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'

/**
 * Holds every link against what may stand in a page, writes the addresses
 * inside the publication as the site has them, and hands those on for the
 * archive to follow. A link that may not stand leaves its words behind.
 *
 * @param roots the tree, and the notes that were taken out of it
 */
export function checkLinks(
  roots: readonly (Root | RootContent)[],
  context: BodyContext,
): { readonly links: readonly InternalLink[]; readonly findings: readonly Finding[] } {
  const links: InternalLink[] = []
  const findings: Finding[] = []
  for (const root of roots) {
    walkTo(root, 'link', (node, index, parent) => {
      // What has no place was added after parsing, such as the marks of notes: it is no writer's link.
      if (parent === undefined || index === undefined || node.position === undefined) return
      const judged = judge(node, context)
      findings.push(...judged.findings)
      if (judged.url === null) {
        replaceIn(parent, index, ...node.children)
        return index
      }
      node.url = judged.url
      node.title = null
      // Markdown goes where this site's paths lead nowhere: there the address is whole, in a page it is not.
      if (judged.link !== null) {
        node.url = wholeAddress(judged.url, context)
        node.data = { hProperties: { href: judged.url } }
        links.push(judged.link)
      }
    })
  }
  return { links, findings }
}

type Judged = {
  readonly url: string | null
  readonly link: InternalLink | null
  readonly findings: readonly Finding[]
}

function judge(node: Link, context: BodyContext): Judged {
  const place = placeOf(node)
  const findings: Finding[] = []
  const hidden = hiddenCharacter(toString(node))
  if (hidden !== null) findings.push({ place, ...hiddenInLink(hidden.name) })
  const verdict = safeUrl(node.url)
  switch (verdict.kind) {
    case 'refused':
      findings.push({ place, ...verdict.breach })
      return { url: null, link: null, findings }
    case 'mail':
      return { url: verdict.url, link: null, findings }
    case 'web': {
      const insecure = insecureUrl(node.url, place)
      if (insecure !== null) findings.push(insecure)
      return { url: verdict.url, link: null, findings }
    }
    case 'internal': {
      const path = sitePath(verdict.path, context.file)
      if (path === null) {
        findings.push({ place, ...linkToNowhere(node.url) })
        return { url: null, link: null, findings }
      }
      const fragment = verdict.fragment?.normalize('NFC') ?? null
      return {
        url:
          path === ''
            ? `#${encodeURIComponent(fragment ?? '')}`
            : context.urls.inside(path, fragment),
        link: { path, fragment, place },
        findings,
      }
    }
  }
}

/** @param address a path with the site's base path, or a fragment of the page itself */
function wholeAddress(address: string, { address: own, urls }: BodyContext): string {
  return urls.whole(address.startsWith('#') ? `${own}${address}` : address)
}

/**
 * A path as the site has it: from its root, ending in a slash unless it names a
 * file. Names of pages have one spelling of accents, those of files their disk's.
 * `null` when it can lead nowhere.
 */
function sitePath(written: string, file: string): string | null {
  if (written === '') return ''
  if (/\.md$/i.test(written)) {
    const path = written.startsWith('/') ? written : posix.join(posix.dirname(file), written)
    return /^\/?articles\//.test(path)
      ? `/articles/${posix.basename(path, posix.extname(path)).normalize('NFC')}/`
      : null
  }
  if (!written.startsWith('/')) return null
  const path = posix.normalize(written)
  if (posix.extname(path) !== '' && !path.endsWith('/')) return path
  return (path.endsWith('/') ? path : `${path}/`).normalize('NFC')
}
