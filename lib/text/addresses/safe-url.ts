/** Which addresses may stand in a page. Body and front matter both ask here, and nobody else decides. */

import {
  backslashInAddress,
  brokenPercent,
  doubleSlash,
  emptyAddress,
  hiddenInCodes,
  invisibleInAddress,
  otherScheme,
  passwordInAddress,
  spaceInAddress,
  unreadableAddress,
  withoutHost,
  withoutScheme,
} from '#lib/rules/characters/unsafe-url.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { hiddenCharacter } from '#lib/text/characters/hidden-characters.ts'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'

export type UrlVerdict =
  | { readonly kind: 'web'; readonly url: string; readonly secure: boolean }
  | { readonly kind: 'mail'; readonly url: string }
  /** Within the publication; `path` is as written, `fragment` decoded and without its `#`. */
  | { readonly kind: 'internal'; readonly path: string; readonly fragment: string | null }
  | { readonly kind: 'refused'; readonly breach: Breach }

/** Fewer than a text may hold: an address is spelt with none of the joiners and marks that some scripts need. */
const hidden =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/u

/**
 * The scheme is judged on what a browser would make of the text, not on how it
 * looks: the WHATWG parser drops tabs and line ends inside `java\nscript:` and
 * reads `\\host` as `//host`, so such characters are refused before it is asked.
 */
export function safeUrl(written: string): UrlVerdict {
  if (written === '') return refused(emptyAddress())
  if (hides(written) || written.trim() !== written) {
    return refused(invisibleInAddress())
  }
  if (written.includes('\\')) return refused(backslashInAddress())
  if (/\s/u.test(written)) return refused(spaceInAddress())
  if (written.startsWith('//')) return refused(withoutScheme(written))
  return /^[a-z][a-z0-9+.-]*:/iu.test(written) ? absolute(written) : relative(written)
}

function hides(text: string): boolean {
  return hidden.test(text) || hiddenCharacter(text) !== null
}

function absolute(written: string): UrlVerdict {
  const url = parsedUrl(written)
  if (url === null) return refused(unreadableAddress(written))
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      if (url.username !== '' || url.password !== '') return refused(passwordInAddress())
      if (!/^https?:\/\/[^/]/iu.test(written)) return refused(withoutHost(written))
      return { kind: 'web', url: url.href, secure: url.protocol === 'https:' }
    case 'mailto:':
      return { kind: 'mail', url: url.href }
    default:
      return refused(otherScheme(url.protocol, written))
  }
}

function relative(written: string): UrlVerdict {
  const hash = written.indexOf('#')
  const before = hash === -1 ? written : written.slice(0, hash)
  const path = percentDecoded(before.split('?')[0] ?? '')
  const fragment = hash === -1 ? null : percentDecoded(written.slice(hash + 1))
  if (path === null || (hash !== -1 && fragment === null)) return refused(brokenPercent(written))
  if (hides(path) || hides(fragment ?? '') || path.includes('\\')) {
    return refused(hiddenInCodes())
  }
  // "/%2Fhost/" is another host as soon as it is written without its codes.
  if (path.startsWith('//')) return refused(doubleSlash())
  return { kind: 'internal', path, fragment: fragment === '' ? null : fragment }
}

function refused(breach: Breach): UrlVerdict {
  return { kind: 'refused', breach }
}
