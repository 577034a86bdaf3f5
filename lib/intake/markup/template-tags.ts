/** Tags of templates in a text: what some of them mean in Markdown, and a note in the place of all others. */

import { leftInMarkdown } from '#lib/intake/markup/left-note.ts'
import { outsideCode } from '#lib/intake/markup/outside-code.ts'
import { hugoShortcode } from '#lib/intake/markup/hugo-shortcodes.ts'
import { liquidOutput, liquidTag } from '#lib/intake/markup/liquid-tags.ts'

const paired = /\{%-?\s*(highlight|raw|comment)\b([^%}]{0,200})-?%\}(.*?)\{%-?\s*end\1\s*-?%\}/gsu
const hugoPaired =
  /\{\{[<%]\s*highlight\s+([^\s>%]{1,40})[^>%]{0,200}[>%]\}\}(.*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gsu
const tags =
  /\{\{[<%]([^{}]{0,500}?)[%>]\}\}|(?<!\{)\{%-?([^{}]{0,500}?)-?%\}|\{\{-?(?![<%])([^{}]{1,500}?)-?\}\}/gu
/** Classes and ids of kramdown and markdown-it, but not the id of a heading, which links lead to. */
const attributes = /[ \t]*\{(?::|\.[\p{L}_-])[^{}\n]{0,200}\}/gu

/** @param text of the body; code in it stays as it is */
export function withoutTemplateTags(text: string): string {
  const blocks = text
    .replace(paired, (_, name: string, args: string, inside: string) =>
      blockMeaning(name, args, inside),
    )
    .replace(hugoPaired, (_, language: string, inside: string) => fencedCode(language, inside))
  return outsideCode(blocks, (part) =>
    part
      .replace(/^[ \t]*[*-][ \t]+\S[^\n]{0,60}\n\{:toc\}[ \t]*$/gimu, '')
      .replace(attributes, '')
      .replace(tags, (tag, shortcode?: string, liquid?: string, output?: string, ...rest) => {
        const meaning =
          shortcode !== undefined
            ? hugoShortcode(shortcode.trim())
            : liquid !== undefined
              ? liquidTag(liquid.trim())
              : liquidOutput((output ?? '').trim())
        return meaning ?? noteInPlace(tag, Number(rest.at(-2)), part)
      }),
  )
}

function blockMeaning(name: string, args: string, inside: string): string {
  switch (name) {
    case 'highlight':
      return fencedCode(args.trim().split(/\s/u)[0] ?? '', inside)
    case 'raw':
      return inside
    default:
      return ''
  }
}

function fencedCode(language: string, inside: string): string {
  const code = inside.replace(/^\s*\n/u, '').trimEnd()
  const runs = [...code.matchAll(/`{3,}/gu)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(2, ...runs) + 1)
  return `\n${fence}${language}\n${code}\n${fence}\n`
}

/** Where an address is wanted there is no room for words: a name that leads nowhere will be told. */
function noteInPlace(tag: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 2), at)
  if (/\]\($|=["']$|\/$/u.test(before)) {
    return tag.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')
  }
  const lineBefore = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const end = text.indexOf('\n', at + tag.length)
  const lineAfter = text.slice(at + tag.length, end === -1 ? text.length : end)
  const alone = lineBefore.trim() === '' && lineAfter.trim() === ''
  const note = leftInMarkdown(tag, alone)
  return alone ? `\n${note}\n` : note
}
