/** What shortcodes that come with Hugo mean in Markdown. */

/** @param written without its braces, such as `figure src="quay.jpg" alt="The quay"` */
export function hugoShortcode(written: string): string | null {
  const [, name = '', rest = ''] = /^([\w/.-]+)\s*(.*?)\/?$/su.exec(written) ?? []
  switch (name) {
    case 'ref':
    case 'relref':
      return addressOf(rest)
    case 'figure':
      return figureOf(argumentsIn(rest))
    default:
      return name.startsWith('/') ? '' : null
  }
}

/** A file of the project, or its name alone: `posts/ferry.md`. */
function addressOf(rest: string): string | null {
  const args = argumentsIn(rest)
  const path = args.get('path') ?? args.get('0')
  if (path === undefined) return null
  return path.includes('.') || path.startsWith('/') ? path : `${path}.md`
}

/** As HTML, which has room for who made the picture. */
function figureOf(args: ReadonlyMap<string, string>): string | null {
  const src = args.get('src')
  if (src === undefined) return null
  const said = [
    ['src', src],
    ['alt', args.get('alt') ?? ''],
    ['data-credit', args.get('attr') ?? ''],
  ] as const
  const attributes = said.map(([name, value]) => ` ${name}="${htmlText(value)}"`).join('')
  const caption = args.get('caption') ?? args.get('title') ?? ''
  return `\n<figure><img${attributes}><figcaption>${htmlText(caption)}</figcaption></figure>\n`
}

function htmlText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"]/gu, (sign) => `&#${String(sign.codePointAt(0))};`)
}

const argument =
  /(?:([\w-]{1,40})=)?(?:"((?:[^"\\]|\\.){0,2000})"|`([^`]{0,2000})`|([^\s"'`=]{1,500}))/gu

/** By name, or by place from `0`. */
function argumentsIn(text: string): ReadonlyMap<string, string> {
  let place = 0
  const found = [...text.matchAll(argument)].map(
    ([, name, quoted, plain, bare]): readonly [string, string] => {
      const value = quoted?.replace(/\\(.)/gsu, '$1') ?? plain ?? bare ?? ''
      return [name ?? String(place++), value]
    },
  )
  return new Map(found)
}
