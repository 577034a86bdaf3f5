/** https://www.jsonfeed.org/version/1.1/ */

import type { Converted } from '#lib/intake/convert/converted.ts'
import { type Entry, entriesOf, originOf } from '#lib/intake/formats/entry.ts'
import { isGroup } from '#lib/intake/front/read-keys.ts'
import { jsonFeed } from '#lib/intake/systems/feeds.ts'

export function convertJsonFeed(path: string, feed: Readonly<Record<string, unknown>>): Converted {
  const items = Array.isArray(feed.items) ? feed.items.filter(isGroup) : []
  const entries = items.map((item): Entry => ({
    data: item,
    html: htmlOf(item),
    draft: false,
    readersOnly: null,
  }))
  const home = typeof feed.home_page_url === 'string' ? feed.home_page_url : ''
  return { ...entriesOf(path, jsonFeed, entries), origin: originOf(home) }
}

function htmlOf({
  content_html: html,
  content_text: text,
}: Readonly<Record<string, unknown>>): string {
  if (typeof html === 'string') return html
  if (typeof text !== 'string') return ''
  const escaped = text.replace(/[&<>]/gu, (sign) => `&#${String(sign.codePointAt(0))};`)
  return escaped
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')
}
