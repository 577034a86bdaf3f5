/** What a page weighs on the wire, by part, compressed as well as brotli can. */

import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { elementsOf } from './elements-of.ts'

/** In bytes. */
export type PageWeight = {
  readonly html: number
  /** Of the sheets it links; what stands in the page is part of its HTML. */
  readonly css: number
  readonly script: number
}

/** @param read the file of the site at an address */
export function pageWeight(html: string, read: (address: string) => string | Buffer): PageWeight {
  const elements = elementsOf(html)
  const sheets = elements
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '')
  const scripts = elements
    .filter(({ name }) => name === 'script')
    .flatMap(({ attributes }) => attributes.get('src') ?? [])
  return {
    html: compressedSize(html),
    css: sum(sheets.map((address) => compressedSize(read(address)))),
    script: sum(scripts.map((address) => compressedSize(read(address)))),
  }
}

/** What is over its budget, with its bytes by part; `null` when nothing is. */
export function overweight(page: string, { html, css, script }: PageWeight): string | null {
  const toRead = html + css
  const isOver = toRead > budgetOf(page) || script > scriptBudget
  return isOver
    ? `${page}: ${toRead} bytes to read it (html ${html}, css ${css}; ${budgetOf(page)} allowed), script ${script} (${scriptBudget} allowed)`
    : null
}

/** A connection brings some 14,600 bytes on its first flight, of which headers and framing take a part. */
const articleBudget = 13_000
const listBudget = 20_000
const scriptBudget = 6_000

function budgetOf(page: string): number {
  return path.posix.dirname(page).startsWith('articles/') ? articleBudget : listBudget
}

function compressedSize(bytes: string | Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0)
}
