/** HTML of any origin → a tree of Markdown, which has no word for anything that could run. */

import type { Root as HtmlRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import { placeCaptions } from '#lib/intake/markup/place-captions.ts'
import {
  depthOf,
  footnoteElement,
  noteElement,
  replaceForeignElements,
} from '#lib/intake/markup/foreign-elements.ts'
import type { CreditedImage } from '#lib/intake/markup/credited-image.ts'
import { wordsInHtml } from '#lib/intake/markup/words-in-html.ts'
import { leftAmongWords } from '#lib/intake/markup/left-note.ts'
import { nestedTooDeep } from '#lib/rules/body/body-too-deep.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

export type ReadMarkup =
  | { readonly kind: 'read'; readonly tree: Root }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Elements in one another; more than any page has, and few enough for steps that recurse. */
export const deepestElements = 300

/** @param html of a part of a page, such as the text of a post */
export function htmlToMarkdown(html: string): ReadMarkup {
  return treeToMarkdown(fromHtml(html, { fragment: true }))
}

/** The same of a tree, which it changes. */
export function treeToMarkdown(html: HtmlRoot): ReadMarkup {
  replaceForeignElements(html)
  if (depthOf(html) > deepestElements) {
    return { kind: 'refused', finding: { place: fileStart, ...nestedTooDeep(deepestElements) } }
  }
  placeCaptions(html)
  const made = toMdast(html, { handlers, document: true })
  // A tree of HTML becomes a tree of Markdown; the library's type says less.
  return made.type === 'root'
    ? { kind: 'read', tree: made }
    : { kind: 'read', tree: { type: 'root', children: [] } }
}

const handlers: Readonly<Record<string, Handle>> = {
  [noteElement]: (_, element) => leftAmongWords(wordsInHtml(element)),
  [footnoteElement]: (_, { properties }) => {
    const label = String(properties.label)
    return { type: 'footnoteReference', identifier: label.toLowerCase(), label }
  },
  img: (_, { properties }) => {
    const said = (name: string): string => {
      const value = properties[name]
      return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : ''
    }
    const [url, alt, title, credit] = ['src', 'alt', 'title', 'dataCredit'].map(said)
    const picture: CreditedImage = { type: 'image', url: url ?? '', alt, title: title || null }
    return credit === '' ? picture : { ...picture, data: { credit } }
  },
}
