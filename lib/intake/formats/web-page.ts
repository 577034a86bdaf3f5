/** One page of a site, as a browser saves it. */

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'
import { entriesOf, originOf } from '#lib/intake/formats/entry.ts'
import { noteElement } from '#lib/intake/markup/foreign-elements.ts'
import { deepestElements } from '#lib/intake/markup/html-to-markdown.ts'
import { webPage } from '#lib/intake/systems/web-page.ts'
import { nestedTooDeep } from '#lib/rules/body/body-too-deep.ts'
import { nothingToRead } from '#lib/rules/import/import-unread.ts'
import { fileStart } from '#lib/text/problem.ts'

export function convertPage({ path, text }: SourceText): Converted {
  const { document } = parseHTML(
    /<html[\s>]/iu.test(text) ? text : `<html><body>${text}</body></html>`,
  )
  if (isTooDeep(document)) {
    return { articles: [], findings: [{ place: fileStart, ...nestedTooDeep(deepestElements) }] }
  }
  const head = headOf(document)
  const [canonical = ''] = head.canonical ?? []
  noteEmbedded(document)
  const read = new Readability(document, { charThreshold: 0 }).parse()
  const html = read?.content ?? ''
  if (html.replace(/<[^>]*>/gu, '').trim() === '') {
    return { articles: [], findings: [{ place: fileStart, ...nothingToRead() }] }
  }
  const data = {
    ...head,
    headline: read?.title,
    byline: read?.byline?.replace(/^by\s+/iu, ''),
    datePublished: read?.publishedTime,
  }
  const entries = entriesOf(path, webPage, [{ data, html, draft: false, readersOnly: null }])
  const articles = entries.articles.map((article) => ({ ...article, from: path }))
  return { ...entries, articles, origin: originOf(canonical) }
}

/** Readability looks from each element at all around it. Found without recursion. */
function isTooDeep(document: Document): boolean {
  let level: readonly Element[] = [document.documentElement]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestElements) return true
    level = level.flatMap(({ children }) => [...children])
  }
  return false
}

/** Readability takes out what is embedded; a note in its place stays where the text does. */
function noteEmbedded(document: Document): void {
  for (const element of document.querySelectorAll('iframe, video, audio, object, embed')) {
    const note = document.createElement(noteElement)
    const source = element.getAttribute('src') ?? element.getAttribute('data') ?? ''
    note.textContent = `<${element.localName} src="${source}">`
    element.replaceWith(note)
  }
}

/** By the names that pages give them. */
function headOf(document: Document): Readonly<Record<string, readonly string[]>> {
  const head: Record<string, string[]> = {}
  const add = (name: string | null, value: string | null | undefined): void => {
    if (name !== null && value !== null && value !== undefined) (head[name] ??= []).push(value)
  }
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name')
    add(name ?? meta.getAttribute('itemprop'), meta.getAttribute('content'))
  }
  add('title', document.querySelector('title')?.textContent)
  add('canonical', document.querySelector('link[rel="canonical"]')?.getAttribute('href'))
  add('time', document.querySelector('time[datetime]')?.getAttribute('datetime'))
  add('lang', document.documentElement.getAttribute('lang'))
  return head
}
