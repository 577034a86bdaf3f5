/**
 * What the search reads of an article: headline, standfirst, takeaways, and the
 * text sentence by sentence, each under the id that a link to it needs. It is
 * made from the article and not cut out of its page, so that pages carry nothing
 * for the search, and nothing around the text is ever found.
 */

import type { ArticleInContext } from '#lib/archive/archive.ts'
import type { Section, Takeaway } from '#lib/article/article.ts'
import { attribute, type Element, isElement, type Node, parsePage } from '#lib/finish/page-tree.ts'
import { facets, newestFirst, partElements, topOfPage } from '#lib/site/search-index.ts'

export type IndexedArticle = Pick<ArticleInContext, 'article' | 'topics' | 'authors'>

/** Words, and the fragment that leads to them. */
export type IndexedPart = { readonly id: string; readonly words: string }

/**
 * A page for Pagefind, never shown to anybody.
 *
 * @param day of publication in the publication's time zone, `2026-11-20`
 * @param parts of the article, where they are at hand
 * @param written how a text is written for Pagefind, which looks for spaces between words
 */
export function indexedCopy(
  { article, topics, authors }: IndexedArticle,
  day: string,
  parts: readonly IndexedPart[] = partsOf(article),
  written: (text: string) => string = (text) => text,
): string {
  const { title, standfirst, takeaways, lang, published } = article
  const facts = [
    ...topics.map(({ id }) => [facets.topic, id]),
    ...authors.map(({ id }) => [facets.author, id]),
    [facets.year, day.slice(0, 4)],
    [facets.day, day],
    [facets.language, lang],
  ]
  const { title: headline, takeaway, words } = partElements
  const lines: readonly Line[] = [
    { element: headline, id: topOfPage, words: title, more: ' data-pagefind-meta="title"' },
    ...(standfirst === null
      ? []
      : [{ element: words, id: topOfPage, words: standfirst, more: weighing(2) }]),
    ...takeaways.map((each) => ({
      element: takeaway,
      id: restingOn(each),
      words: each.text,
      more: weighing(3),
    })),
    ...parts.map((each) => ({ ...each, element: words, more: '' })),
  ]
  return [
    '<!DOCTYPE html><html><body data-pagefind-body>',
    ...facts.map(([name = '', value = '']) => data('filter', `${name}:${value}`)),
    data('sort', `${newestFirst}:${new Date(published.at).toISOString()}`),
    ...lines.map((line) => lineOf({ ...line, words: written(line.words) })),
    '</body></html>',
  ].join('\n')
}

/** An element of the copy; `more` is what its tag has besides an id. */
type Line = IndexedPart & { readonly element: string; readonly more: string }

function data(kind: 'filter' | 'sort', value: string): string {
  return `<i data-pagefind-${kind}="${escaped(value)}"></i>`
}

function lineOf({ element, id, words, more }: Line): string {
  return `<${element} id="${escaped(id)}"${more}>${escaped(words)}</${element}>`
}

function weighing(weight: number): string {
  return ` data-pagefind-weight="${weight}"`
}

/** A takeaway leads to the sentence it rests on, where the page lights up both. */
function restingOn({ id, support }: Takeaway): string {
  return support.kind === 'none' ? id : (support.sentenceIds[0] ?? id)
}

type Body = Pick<ArticleInContext['article'], 'introduction' | 'sections' | 'closing' | 'footnotes'>

/** The text in its order, headings among it. */
export function partsOf({
  introduction,
  sections,
  closing,
  footnotes,
}: Body): readonly IndexedPart[] {
  return [
    ...partsIn(introduction.html, topOfPage),
    ...sections.flatMap(({ id, heading, html }: Section) => [
      ...(heading === null ? [] : [{ id, words: heading.text }]),
      ...partsIn(html, heading === null ? topOfPage : id),
    ]),
    ...(closing === null ? [] : partsIn(closing.html, topOfPage)),
    ...footnotes.flatMap(({ id, html }) => partsIn(html, id)),
  ]
}

/** Sentences under their ids; what is none, such as code, under the heading above it, or under `before`. */
function partsIn(html: string, before: string): readonly IndexedPart[] {
  const parts: { id: string; words: string }[] = []
  let heading = before
  const say = (id: string, words: string): void => {
    const last = parts.at(-1)
    if (last?.id === id) last.words += words
    else parts.push({ id, words })
  }
  const visit = (node: Node, around: string | null): void => {
    if ('value' in node) say(around ?? heading, node.value)
    if (isElement(node) && isNoWord(node)) return
    if (isElement(node) && isBlock(node)) say(around ?? heading, ' ')
    const id = isElement(node) ? attribute(node, 'id') : null
    if (id !== null && id.startsWith('h-')) heading = id
    const inside = id !== null && id.startsWith('s-') ? id : around
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inside)
  }
  visit(parsePage(html), null)
  return parts
    .map(({ id, words }) => ({ id, words: words.replace(/\s+/gu, ' ').trim() }))
    .filter(({ words }) => words !== '')
}

/** What begins a line, so that its first word is not one with the last of the line before. */
function isBlock({ tagName }: Element): boolean {
  return /^(?:br|div|figcaption|h\d|li|p|pre|t[dhr])$/u.test(tagName)
}

/** Numbers that lead to notes and takeaways, and what the interface says about its own parts. */
function isNoWord(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ')
  return ['evidence-mark', 'footnote-mark', 'task-mark', 'visually-hidden', 'alert-title'].some(
    (name) => classes.includes(name),
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
