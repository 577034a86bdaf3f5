/** Which addresses may stand in a page. Body and front matter both ask here, and nobody else decides. */

import { hiddenCharacter } from '#lib/text/characters/hidden-characters.ts'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'
import { shown } from '#lib/rules/shown.ts'

export type UrlVerdict =
  | { readonly kind: 'web'; readonly url: string; readonly secure: boolean }
  | { readonly kind: 'mail'; readonly url: string }
  /** Within the publication; `path` is as written, `fragment` decoded and without its `#`. */
  | { readonly kind: 'internal'; readonly path: string; readonly fragment: string | null }
  | { readonly kind: 'refused'; readonly reason: string; readonly hint: string | null }

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
  if (written === '') return refused('Unexpected empty address, expected `https://…` or a path')
  if (hides(written) || written.trim() !== written) {
    return refused(
      'Unexpected invisible character in an address, expected visible ones',
      'type the address anew',
    )
  }
  if (written.includes('\\')) {
    return refused('Unexpected backslash in an address, expected `/`')
  }
  if (/\s/u.test(written)) {
    return refused('Unexpected space in an address, expected `%20`')
  }
  if (written.startsWith('//')) {
    return refused('Unexpected address without a scheme, expected `https://`', `https:${written}`)
  }
  return /^[a-z][a-z0-9+.-]*:/iu.test(written) ? absolute(written) : relative(written)
}

function hides(text: string): boolean {
  return hidden.test(text) || hiddenCharacter(text) !== null
}

function absolute(written: string): UrlVerdict {
  const url = parsedUrl(written)
  if (url === null)
    return refused(`Unexpected address \`${shown(written)}\`, expected one that a browser can read`)
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      if (url.username !== '' || url.password !== '') {
        return refused('Unexpected user name or password in an address, expected none')
      }
      if (!/^https?:\/\/[^/]/iu.test(written)) {
        return refused(`Unexpected address \`${shown(written)}\`, expected \`https://\` and a host`)
      }
      return { kind: 'web', url: url.href, secure: url.protocol === 'https:' }
    case 'mailto:':
      return { kind: 'mail', url: url.href }
    default:
      return refused(
        `Unexpected scheme \`${url.protocol}\` in an address, expected \`https:\` or \`mailto:\``,
        'for a sentence with a colon, write a space before it',
      )
  }
}

function relative(written: string): UrlVerdict {
  const hash = written.indexOf('#')
  const before = hash === -1 ? written : written.slice(0, hash)
  const path = percentDecoded(before.split('?')[0] ?? '')
  const fragment = hash === -1 ? null : percentDecoded(written.slice(hash + 1))
  if (path === null || (hash !== -1 && fragment === null)) {
    return refused(
      `Unexpected percent sign in \`${shown(written)}\`, expected \`%25\` or a complete code`,
    )
  }
  if (hides(path) || hides(fragment ?? '') || path.includes('\\')) {
    return refused('Unexpected hidden character in an address, expected visible ones')
  }
  // "/%2Fhost/" is another host as soon as it is written without its codes.
  if (path.startsWith('//')) return refused('Unexpected `//` in an address, expected one `/`')
  return { kind: 'internal', path, fragment: fragment === '' ? null : fragment }
}

function refused(reason: string, hint: string | null = null): UrlVerdict {
  return { kind: 'refused', reason, hint }
}
