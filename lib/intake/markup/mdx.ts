/** MDX → Markdown with HTML, as far as its components and expressions say something without being run. */

import { leftInMarkdown } from '#lib/intake/markup/left-note.ts'
import { outsideCode } from '#lib/intake/markup/outside-code.ts'

const module =
  /^(?:import\s(?:[^;'"]{0,2000}?\sfrom\s+)?["'][^"'\n]{1,500}["'];?|export\s+default\s[^\n]*|export\s+const\s[^\n]*[^{[(\n]|export\s+const\s[\s\S]{0,4000}?\n[}\])]+(?:\s+as\s+const)?;?)[ \t]*$/gmu
const importedFile = /^import\s+([A-Za-z_$][\w$]{0,80})\s+from\s+["']([^"'\n]{1,500})["']/gmu
/** With its text on lines of its own. */
const component =
  /^[ \t]*<([A-Z][\w.]{0,80})((?:\s[^<>]{0,1000})?)>[ \t]*\n([\s\S]{0,20000}?)\n[ \t]*<\/\1>[ \t]*$/gmu

export function withoutMdx(body: string): string {
  const files = new Map(
    [...body.matchAll(importedFile)].map(([, name = '', file = '']) => [name, file]),
  )
  const text = spread(body.replace(module, ''))
  return outsideCode(text, (part) => withoutJsx(part, files))
}

/** What a component holds is Markdown, and its indent says nothing. */
function spread(text: string): string {
  return text.replace(component, (_, name: string, args: string, inside: string) => {
    const lines = inside.split('\n')
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u))
    const indent = Math.min(...indents, 40)
    const moved = lines.map((line) => line.slice(indent)).join('\n')
    return `<${name}${args}>\n\n${spread(moved)}\n\n</${name}>`
  })
}

/** Longer ones are no tags and no expressions that anybody would have written into a text. */
const longest = 4000

function withoutJsx(text: string, files: ReadonlyMap<string, string>): string {
  let result = ''
  let from = 0
  while (from < text.length) {
    const at = nextSign(text, from)
    result += text.slice(from, at)
    if (at === text.length) break
    const isTag = text[at] === '<'
    const end = isTag ? endOfTag(text, at) : endOfBraces(text, at)
    const whole = text.slice(at, end ?? at + 1)
    if (end === null) result += whole
    else if (isTag) result += plainTag(whole, files)
    else result += meaningOf(whole, isAlone(text, at, end))
    from = at + whole.length
  }
  return result
}

/** The next `{`, or `<` of a tag, that is meant as one. */
function nextSign(text: string, from: number): number {
  const sign = /(?<!\\)(?:\{|<(?=[A-Za-z]|\/?>))/gu
  sign.lastIndex = from
  return sign.exec(text)?.index ?? text.length
}

function endOfBraces(text: string, start: number): number | null {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + longest); at += 1) {
    if (text[at] === '{') depth += 1
    else if (text[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return null
}

function endOfTag(text: string, start: number): number | null {
  let quote: string | null = null
  for (let at = start + 1; at < Math.min(text.length, start + longest); at += 1) {
    const sign = text[at] ?? ''
    if (quote !== null) {
      if (sign === quote) quote = null
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '{') at = (endOfBraces(text, at) ?? text.length) - 1
    else if (sign === '>') return at + 1
  }
  return null
}

/** As HTML has it: pictures by the files that they were imported from, nothing computed, and closed where it is empty. */
function plainTag(tag: string, files: ReadonlyMap<string, string>): string {
  // A fragment, which holds things together for React alone.
  if (/^<\/?>$/u.test(tag)) return ''
  const [, name = ''] = /^<([\w.]+)/u.exec(tag) ?? []
  const values = valuesFilled(tag, files)
  const isPicture = /^(?:Image|Picture|Img)$/u.test(name)
  const plain = isPicture ? values.replace(name, 'img') : values
  return /^[A-Z]/u.test(name) && !isPicture ? plain.replace(/\s*\/>$/u, `></${name}>`) : plain
}

function valuesFilled(tag: string, files: ReadonlyMap<string, string>): string {
  let result = ''
  let from = 0
  for (let at = tag.indexOf('{'); at !== -1; at = tag.indexOf('{', from)) {
    const end = endOfBraces(tag, at) ?? tag.length
    const inside = tag.slice(at + 1, end - 1).trim()
    const value = files.get(inside.replace(/\.src$/u, '')) ?? quotedIn(inside)
    const before = tag.slice(from, at)
    result +=
      value === null
        ? before.replace(/\s[\w:-]{1,80}=$/u, '')
        : `${before}"${value.replace(/"/gu, '&quot;')}"`
    from = end
  }
  return result + tag.slice(from)
}

function meaningOf(braces: string, alone: boolean): string {
  const inside = braces.slice(1, -1).trim()
  if (inside === '' || /^\/\*[\s\S]*\*\/$/u.test(inside)) return ''
  return quotedIn(inside)?.replace(/[<&*_`[\]\\]/gu, '\\$&') ?? leftInMarkdown(braces, alone)
}

/** The words of `'words'`, which need no running. */
function quotedIn(expression: string): string | null {
  return /^(["'`])((?:(?!\1)[^\\$])*)\1$/u.exec(expression)?.[2] ?? null
}

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const next = text.indexOf('\n', end)
  return before.trim() === '' && text.slice(end, next === -1 ? undefined : next).trim() === ''
}
