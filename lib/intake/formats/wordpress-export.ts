/** An export of WordPress: https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php writes it. */

import type { Converted } from '#lib/intake/convert/converted.ts'
import { type Entry, entriesOf, originOf } from '#lib/intake/formats/entry.ts'
import { wordpressHtml } from '#lib/intake/formats/wordpress-html.ts'
import { childrenOf, wordsOf, type XmlNode } from '#lib/intake/front/xml-tree.ts'
import { pageLeft } from '#lib/rules/import/import-page-left.ts'
import { fileStart } from '#lib/text/problem.ts'
import { wordpress } from '#lib/intake/systems/wordpress.ts'

export function convertWordpress(path: string, channel: XmlNode): Converted {
  const names = new Map(
    childrenOf(channel, 'wp:author').map((author) => [
      wordsOf(author, 'wp:author_login'),
      wordsOf(author, 'wp:author_display_name'),
    ]),
  )
  const items = childrenOf(channel, 'item')
  const attachments = new Map(items.map((item) => [wordsOf(item, 'wp:post_id'), item]))
  const entries = items.filter(isPost).map((item): Entry => {
    const login = wordsOf(item, 'dc:creator')
    const status = wordsOf(item, 'wp:status')
    return {
      data: {
        ...Object.fromEntries(
          ['title', 'excerpt:encoded', 'link', 'wp:post_name'].map((name) => [
            name,
            wordsOf(item, name),
          ]),
        ),
        'dc:creator': names.get(login) || login,
        'wp:post_date_gmt': utc(wordsOf(item, 'wp:post_date_gmt')),
        'wp:post_date': wordsOf(item, 'wp:post_date'),
        category: topicsOf(item),
        ...thumbnailOf(item, attachments),
      },
      html: wordpressHtml(wordsOf(item, 'content:encoded')),
      draft: status !== 'publish' && status !== 'future',
      readersOnly:
        wordsOf(item, 'wp:post_password') !== ''
          ? 'it had a password there'
          : status === 'private'
            ? 'it was private there'
            : null,
    }
  })
  const pages = items
    .filter((item) => wordsOf(item, 'wp:post_type') === 'page')
    .map((item) => ({ place: fileStart, ...pageLeft(wordsOf(item, 'title')) }))
  const home = wordsOf(channel, 'wp:base_blog_url') || wordsOf(channel, 'link')
  const { articles, findings } = entriesOf(path, wordpress, entries)
  return { articles, findings: [...findings, ...pages], origin: originOf(home) }
}

function isPost(item: XmlNode): boolean {
  return wordsOf(item, 'wp:post_type') === 'post' && wordsOf(item, 'wp:status') !== 'trash'
}

/** What was never published has zeros. */
function utc(date: string): string | null {
  return date === '' || date.startsWith('0000') ? null : `${date}Z`
}

/** `Uncategorized` is what WordPress says where nobody has. */
function topicsOf(item: XmlNode): readonly string[] {
  return childrenOf(item, 'category')
    .filter(({ attributes: { domain } }) => domain === 'category' || domain === 'post_tag')
    .filter(({ attributes: { nicename } }) => nicename !== 'uncategorized')
    .map(({ text }) => text.trim())
}

function thumbnailOf(
  item: XmlNode,
  attachments: ReadonlyMap<string, XmlNode>,
): Readonly<Record<string, string>> {
  const picture = attachments.get(metaOf(item, '_thumbnail_id'))
  if (picture === undefined) return {}
  return {
    thumbnail: wordsOf(picture, 'wp:attachment_url'),
    'thumbnail-alt': metaOf(picture, '_wp_attachment_image_alt'),
    'thumbnail-caption': wordsOf(picture, 'excerpt:encoded'),
  }
}

function metaOf(item: XmlNode, key: string): string {
  const meta = childrenOf(item, 'wp:postmeta').find((each) => wordsOf(each, 'wp:meta_key') === key)
  return meta === undefined ? '' : wordsOf(meta, 'wp:meta_value')
}
