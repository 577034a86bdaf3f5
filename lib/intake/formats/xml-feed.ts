/** Feeds in RSS and Atom. */

import type { Converted } from '#lib/intake/convert/converted.ts'
import { type Entry, entriesOf, originOf } from '#lib/intake/formats/entry.ts'
import { childrenOf, wordsOf, type XmlNode } from '#lib/intake/front/xml-tree.ts'
import { atom, rss } from '#lib/intake/systems/feeds.ts'

export function convertRss(path: string, channel: XmlNode): Converted {
  const entries = childrenOf(channel, 'item').map((item): Entry => {
    const whole = wordsOf(item, 'content:encoded')
    const data = { ...textsOf(item), ...picturesOf(item) }
    return {
      // Where the text is only in the description, that is no standfirst.
      data: whole === '' ? { ...data, description: undefined } : data,
      html: whole === '' ? wordsOf(item, 'description') : whole,
      draft: false,
      readersOnly: null,
    }
  })
  return { ...entriesOf(path, rss, entries), origin: originOf(wordsOf(channel, 'link')) }
}

function textsOf({ children }: XmlNode): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, string[]> = {}
  for (const { name, text } of children) (texts[name] ??= []).push(text)
  return texts
}

/** Their addresses are attributes; what is no picture, such as a sound, is left out. */
function picturesOf(item: XmlNode): Readonly<Record<string, readonly string[]>> {
  const names = ['media:content', 'media:thumbnail', 'enclosure']
  return Object.fromEntries(
    names.map((name) => [
      name,
      childrenOf(item, name).flatMap(({ attributes }) => {
        const { url, type, medium } = attributes
        const isPicture = type?.startsWith('image/') ?? (medium === 'image' || name !== 'enclosure')
        return url !== undefined && isPicture ? [url] : []
      }),
    ]),
  )
}

export function convertAtom(path: string, feed: XmlNode): Converted {
  const entries = childrenOf(feed, 'entry').map((entry): Entry => {
    const content = htmlIn(childrenOf(entry, 'content')[0])
    const summary = htmlIn(childrenOf(entry, 'summary')[0])
    return {
      data: {
        ...textsOf(entry),
        summary: content === '' ? undefined : summary,
        author: childrenOf(entry, 'author').map((author) => wordsOf(author, 'name')),
        category: childrenOf(entry, 'category').map(
          ({ attributes }) => attributes.label ?? attributes.term ?? '',
        ),
        link: linksOf(entry),
      },
      html: content === '' ? summary : content,
      draft: false,
      readersOnly: null,
    }
  })
  return { ...entriesOf(path, atom, entries), origin: originOf(linksOf(feed)[0] ?? '') }
}

function linksOf(node: XmlNode): readonly string[] {
  return childrenOf(node, 'link').flatMap(({ attributes: { rel = 'alternate', href } }) =>
    rel === 'alternate' && href !== undefined ? [href] : [],
  )
}

/** Text, HTML as text, or elements of XHTML. */
function htmlIn(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  const { type = 'text' } = node.attributes
  if (type === 'xhtml') return node.children.map(partIn).join('')
  return type === 'text' ? escaped(node.text) : node.text.trim()
}

function partIn(part: string | XmlNode): string {
  if (typeof part === 'string') return escaped(part)
  const { name, attributes, parts } = part
  const inside = parts.map(partIn).join('')
  const own = ['href', 'src', 'alt', 'title'].flatMap((key) => {
    const value = attributes[key]
    return value === undefined ? [] : [` ${key}="${escaped(value)}"`]
  })
  const tag = name.replace(/^.*:/u, '')
  return `<${tag}${own.join('')}>${inside}</${tag}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.codePointAt(0))};`)
}
