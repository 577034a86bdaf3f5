/** What a page weighs on the wire, by part, compressed as well as brotli can. */

import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { elementsOf } from './elements-of.ts'
import { importedIn } from './imported-in.ts'

/** In bytes. */
export type PageWeight = {
  readonly html: number
  /** Of the sheets it links; what stands in the page is part of its HTML. */
  readonly css: number
  readonly script: number
  /** Of an article's text; none on other pages. */
  readonly words: number
}

/** @param read the file of the site at an address */
export function pageWeight(html: string, read: (address: string) => string | Buffer): PageWeight {
  const elements = elementsOf(html)
  const sheets = elements
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '')
  const linked = elements
    .filter(({ name }) => name === 'script')
    .flatMap(({ attributes }) => attributes.get('src') ?? [])
  const scripts = [...linked, ...importedIn(html)]
  return {
    html: compressedSize(html),
    css: sum(sheets.map((address) => compressedSize(read(address)))),
    script: sum(scripts.map((address) => compressedSize(read(address)))),
    words: wordsOfArticle(html),
  }
}

/** What is over its budget, with its bytes by part; `null` when nothing is. */
export function overweight(page: string, { html, css, script, words }: PageWeight): string | null {
  const toRead = html + css
  const budget = budgetOf(page, words)
  const isOver = toRead > budget || script > scriptBudget
  return isOver
    ? `${page}: ${toRead} bytes to read it (html ${html}, css ${css}; ${budget} allowed), script ${script} (${scriptBudget} allowed)`
    : null
}

/** For an article of 800 words. A connection brings some 14,600 bytes on its first flight, of which headers and framing take a part. */
const articleBudget = 13_000
/** For each word beyond: the last paragraphs of the project's own articles, with their marks and ids, weigh 2.2 to 3.4 bytes a word. */
const furtherWord = 2.5
const listBudget = 20_000
const scriptBudget = 6_000

function budgetOf(page: string, words: number): number {
  return path.posix.dirname(page).startsWith('articles/')
    ? articleBudget + furtherWord * Math.max(0, words - 800)
    : listBudget
}

function wordsOfArticle(html: string): number {
  const body =
    /<div class="article-body[^"]*">(.*)<footer class="article-foot"/su.exec(html)?.[1] ?? ''
  return body.replaceAll(/<[^>]*>/gu, ' ').match(/\S+/gu)?.length ?? 0
}

function compressedSize(bytes: string | Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0)
}
