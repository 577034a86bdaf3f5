/** Tags of templates that belong together in pairs: code, text that is to be left alone, comments. */

const tag =
  /\{%-?\s*(end)?(highlight|raw|comment)\b([^%}]{0,200})%\}|\{\{[<%]\s*(\/)?\s*(highlight)\b([^>%]{0,200})[>%]\}\}/gu

/** A tag without its other half stays, and so does what stands between others that have theirs. */
export function withoutBlocks(text: string): string {
  let result = ''
  let from = 0
  let open: { readonly name: string; readonly args: string; readonly inside: number } | null = null
  for (const match of text.matchAll(tag)) {
    const [whole, ends, liquid, liquidArgs, closes, hugo, hugoArgs] = match
    const name = liquid ?? hugo ?? ''
    const isEnd = ends !== undefined || closes !== undefined
    const after = match.index + whole.length
    if (open === null && !isEnd) {
      result += text.slice(from, match.index)
      from = match.index
      open = { name, args: liquidArgs ?? hugoArgs ?? '', inside: after }
    } else if (open?.name === name && isEnd) {
      result += meaningOf(open.name, open.args, text.slice(open.inside, match.index))
      from = after
      open = null
    }
  }
  return result + text.slice(from)
}

function meaningOf(name: string, args: string, inside: string): string {
  switch (name) {
    case 'highlight':
      return fencedCode(args.trim().split(/\s/u)[0] ?? '', inside)
    case 'raw':
      return held(inside)
    default:
      return ''
  }
}

/** Stands for a brace that is meant as one; no text has this sign. */
const brace = '\uFDD0'

/** What begins like a tag and is none. */
function held(text: string): string {
  return text.replace(/\{(?=[{%])|(?<=\{)\{/gu, brace)
}

/** Shortcodes of Hugo that are shown and not run, as those who write about Hugo have them. */
export function withoutComments(text: string): string {
  return text.replace(
    /\{\{([<%])\/\*([^{}]{0,500}?)\*\/([>%])\}\}/gu,
    (_, opens: string, inside: string, closes: string) =>
      `${brace}${brace}${opens}${inside}${closes}}}`,
  )
}

/** Once all tags are done with. */
export function released(text: string): string {
  return text.replaceAll(brace, '{')
}

function fencedCode(language: string, inside: string): string {
  const code = inside.replace(/^[ \t]*\n/u, '').trimEnd()
  const runs = [...code.matchAll(/`{3,}/gu)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(2, ...runs) + 1)
  return `\n${fence}${language}\n${code}\n${fence}\n`
}
