/** A post as WordPress keeps it → HTML: its shortcodes, and paragraphs that it makes of empty lines. */

import { noteElement } from '#lib/intake/markup/foreign-elements.ts'

const caption = /\[(caption|wp_caption)\b([^\]]{0,500})\](.{0,4000}?)\[\/\1\]/gsu
const embed = /\[embed\b[^\]]{0,200}\]\s*(\S{1,500}?)\s*\[\/embed\]/gu
/** A word in brackets is a shortcode when it has a value, ends another, or is known to be one. */
const shortcode =
  /\[\/?(?:[a-z][\w-]{1,40}(?:\s+[\w-]{1,40}=(?:"[^"\]]{0,500}"|'[^'\]]{0,500}'|[^\s\]]{1,200}))+\s*\/?|(?:gallery|playlist|audio|video|youtube|vimeo|twitter|tweet|contact-form(?:-7)?|table|toc|recent-posts|vc_\w{1,40}|et_pb_\w{1,40}|fusion_\w{1,40}|su_\w{1,40})\b[^\]]{0,500})\]|\[\/[a-z][\w-]{1,40}\]/gu

export function wordpressHtml(content: string): string {
  const html = content
    .replace(caption, (_, _name: string, args: string, inside: string) => figureOf(args, inside))
    .replace(embed, (_, address: string) => `<p>${escaped(address)}</p>`)
    .replace(shortcode, (tag) => (tag.startsWith('[/') ? '' : noteOf(tag)))
  return /<!-- wp:|<p[\s>]/u.test(html) ? html : paragraphsOf(html)
}

/** The words of a caption stand behind its picture, or are a value. */
function figureOf(args: string, inside: string): string {
  const picture = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)(.*)$/su.exec(inside)
  if (picture === null) return inside
  const words = /\bcaption="([^"]*)"/u.exec(args)?.[1] ?? picture[2] ?? ''
  return `<figure>${picture[1] ?? ''}<figcaption>${words.trim()}</figcaption></figure>`
}

function noteOf(tag: string): string {
  return `<${noteElement}>${escaped(tag)}</${noteElement}>`
}

const blocks = /^<(?:h[1-6]|ul|ol|li|blockquote|pre|table|figure|div|hr|p|dl|section|iframe)\b/iu

/** Nothing is made of empty lines in code. */
function paragraphsOf(html: string): string {
  return html
    .split(/(<pre\b.{0,20000}?<\/pre>)/isu)
    .map((part) => (/^<pre\b/iu.test(part) ? part : linesToParagraphs(part)))
    .join('\n')
}

function linesToParagraphs(html: string): string {
  return html
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (blocks.test(part) ? part : `<p>${part.replace(/\n/gu, '<br>\n')}</p>`))
    .join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${String(sign.codePointAt(0))};`)
}
