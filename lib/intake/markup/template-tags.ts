/** Tags of templates in a text: what some of them mean in Markdown, and a note in the place of all others. */

import { leftInMarkdown } from '#lib/intake/markup/left-note.ts'
import { released, withoutBlocks, withoutComments } from '#lib/intake/markup/template-blocks.ts'
import { outsideCode } from '#lib/intake/markup/outside-code.ts'
import { hugoShortcode } from '#lib/intake/markup/hugo-shortcodes.ts'
import { liquidOutput, liquidTag } from '#lib/intake/markup/liquid-tags.ts'

const tags =
  /\{\{[<%]([^{}]{0,500}?)[%>]\}\}|(?<!\{)\{%-?([^{}]{0,500}?)-?%\}|\{\{-?(?![<%])([^{}]{1,500}?)-?\}\}/gu
/** Classes and ids of kramdown and markdown-it, but not the id of a heading, which links lead to. */
const attributes = /[ \t]*\{(?::|\.[\p{L}_-])[^{}\n]{0,200}\}/gu

/** @param text of the body; code in it stays as it is */
export function withoutTemplateTags(text: string): string {
  const blocks = withoutBlocks(withoutComments(text))
  const done = outsideCode(blocks, (part) =>
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
  return released(done)
}

/** So far around a tag its line is looked at: lines may be long, and have many. */
const near = 100

/** Where an address is wanted there is no room for words: a name that leads nowhere will be told. */
function noteInPlace(tag: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 2), at)
  if (/\]\($|=["']$|\/$/u.test(before)) {
    return tag.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')
  }
  const lineBefore = text.slice(Math.max(0, at - near), at)
  const lineAfter = text.slice(at + tag.length, at + tag.length + near)
  const alone =
    (/\n[ \t]*$/u.test(lineBefore) || lineBefore.trim() === '') &&
    /^[ \t]*(?:\n|$)/u.test(lineAfter)
  const note = leftInMarkdown(tag, alone)
  return alone ? `\n${note}\n` : note
}
