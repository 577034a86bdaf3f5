/** Old addresses and where they lead: as hosts read it, and as a page for hosts that read nothing. */

import type { Redirect } from '#lib/archive/archive.ts'
import { hostAddress } from '#lib/publish/host-address.ts'
import { directionOf } from '#lib/site/direction.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { type LangAttributes, wordsLang } from '#lib/site/words-lang.ts'
import type { Site } from '#lib/site/site.ts'
import { xmlText } from '#lib/text/xml/xml-text.ts'

/**
 * `_redirects`, which Netlify, Cloudflare Pages and our own server read: one
 * line an address, moved for good.
 */
export function redirectsFile(redirects: readonly Redirect[], site: Site): string {
  const urls = urlsOf(site)
  return redirects
    .map(({ from, slug }) => `${site.basePath}${hostAddress(from)} ${urls.article(slug)} 301\n`)
    .join('')
}

/**
 * A page that leads on at once, without a script, and says so where a browser
 * is told not to.
 *
 * @param policy of the page, which holds neither script nor style
 */
export function redirectPage(
  { slug, title }: Redirect,
  {
    site,
    messages,
    policy,
  }: { readonly site: Site; readonly messages: Messages; readonly policy: string },
): string {
  const urls = urlsOf(site)
  const path = urls.article(slug)
  return (
    `<!DOCTYPE html><html lang="${xmlText(site.language)}" dir="${directionOf(site.language)}">` +
    '<head><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="${xmlText(policy)}">` +
    `<meta http-equiv="refresh" content="0; url=${xmlText(path)}">` +
    `<link rel="canonical" href="${xmlText(urls.whole(path))}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="color-scheme" content="light dark">' +
    `<title>${xmlText(title)}</title></head>` +
    `<body><main><h1${attributesIn(wordsLang(messages, site.language))}>${xmlText(messages.moved)}</h1>` +
    `<p><a href="${xmlText(path)}">${xmlText(title)}</a></p></main></body></html>\n`
  )
}

function attributesIn(attributes: LangAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')
}
