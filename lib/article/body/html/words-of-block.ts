import type { Html, RootContent } from 'mdast'

/** What of a block of HTML its writer meant to be read: a listing, or words behind what ends the block. */
export function wordsOfBlock({ value, position }: Html): RootContent | null {
  const listing = /^\s*<(pre|textarea)\b[^>]*>/i.exec(value)
  if (listing?.[1]?.toLowerCase() === 'pre') {
    const code = plainText(value.slice(listing[0].length)).replace(/^\n|\n$/g, '')
    return code.trim() === '' ? null : { type: 'code', value: code, position }
  }
  const words = plainText(behindEnd(value)).trim()
  if (words === '') return null
  return { type: 'paragraph', children: [{ type: 'text', value: words, position }], position }
}

/** On the line on which a comment, a script or a style ends. */
function behindEnd(value: string): string {
  if (value.startsWith('<!--')) return withoutComments(value)
  const name = /^\s*<(script|style|textarea)\b/i.exec(value)?.[1]
  if (name === undefined) return ''
  const closing = `</${name.toLowerCase()}>`
  const at = value.toLowerCase().indexOf(closing)
  return at === -1 ? '' : value.slice(at + closing.length)
}

function withoutComments(text: string): string {
  let [kept, from] = ['', 0]
  for (;;) {
    const start = text.indexOf('<!--', from)
    if (start === -1) return kept + text.slice(from)
    const end = text.indexOf('-->', start)
    kept += text.slice(from, start)
    if (end === -1) return kept
    from = end + '-->'.length
  }
}

function plainText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (_, name: string) => characters[name] ?? '')
}

const characters: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}
