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
    .replace(embed, (_, address: string) => `\n\n${address}\n\n`)
    .replace(shortcode, (tag) => (tag.startsWith('[/') ? '' : noteOf(tag)))
  return /<!-- wp:/u.test(html) ? outsidePre(html, notesOfEmbeds) : outsidePre(html, classic)
}

/** An address alone on its line is what WordPress shows there: a film, a post. */
function notesOfEmbeds(html: string): string {
  return html.replace(/^[ \t]*(https?:\/\/[^\s<>]{1,1000})[ \t]*$/gmu, (_, address: string) =>
    noteOf(address),
  )
}

function classic(html: string): string {
  return paragraphsOf(notesOfEmbeds(html))
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

const blockTag =
  /(<\/?(?:address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]{0,2000}>)/iu
/** Their words are paragraphs. In all others empty lines part paragraphs, but words alone are none. */
const holders: ReadonlySet<string> = new Set(['', 'blockquote', 'div', 'section', 'article'])
const single = /^<(?:hr|col|p)\b/iu

/** Nothing is made of lines in code. */
function outsidePre(html: string, change: (part: string) => string): string {
  return html
    .split(/(<pre\b.{0,20000}?<\/pre>)/isu)
    .map((part) => (/^<pre\b/iu.test(part) ? part : change(part)))
    .join('\n')
}

/** What stands between empty lines and the tags of blocks, some of which may have been written by hand. */
function paragraphsOf(html: string): string {
  const open: string[] = []
  let inParagraph = false
  return html
    .split(blockTag)
    .map((part, index) => {
      const name = index % 2 === 0 ? null : (/^<\/?(\w+)/u.exec(part)?.[1]?.toLowerCase() ?? '')
      if (name === null) return inParagraph ? part : linesToParagraphs(part, open.at(-1) ?? '')
      inParagraph = name === 'p' && !part.startsWith('</')
      if (part.startsWith('</')) open.length = Math.max(0, lastOf(open, name))
      else if (!single.test(part)) open.push(name)
      return part
    })
    .filter((part) => part.trim() !== '')
    .join('')
}

/** Where an element that is closed was opened; what is open stays so when it never was. */
function lastOf(open: readonly string[], name: string): number {
  const at = open.lastIndexOf(name)
  return at === -1 ? open.length : at
}

function linesToParagraphs(html: string, parent: string): string {
  const parts = html
    .split(/\n\s*\n/u)
    // A space that does not break is how editors keep an empty line.
    .filter((part) => part.replace(/&nbsp;/gu, '').trim() !== '')
  if (parts.length < 2 && !holders.has(parent)) return html
  return parts.map((part) => `<p>${part.trim().replace(/\n/gu, '<br>\n')}</p>\n`).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${String(sign.codePointAt(0))};`)
}
