/**
 * Pagefind cuts the words of an index into files of some 30 KB whatever its size,
 * and a search loads one for each word from each part. Here the files are cut
 * anew: smaller, and never between words that begin alike, so that a file has all
 * that a word can grow into.
 */

import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { arrayOf, countOf, type Item, itemsOf, textItem, textOf } from '#lib/build/search/cbor.ts'

/** In a site; its name has forward slashes. */
export type IndexFile = { readonly file: string; readonly bytes: Uint8Array }

export type Chunked = {
  /** The list of everything, and the words. */
  readonly files: readonly IndexFile[]
  /** By which Pagefind finds the list. */
  readonly hash: string
  /** How many words the articles have in all. */
  readonly words: number
}

/** Uncompressed bytes of a file, unless its first word has more; it is half that compressed. */
const most = 12_000

/** Letters in which words of different files differ. */
const alike = 4

/** What every file of an index begins with, once it is unpacked. */
const signature = Buffer.from('pagefind_dcd')

/**
 * @param list of an index, as Pagefind made it
 * @param chunks its words
 * @param named what names of files of this index begin with
 * @throws when it is written otherwise than this release of Pagefind writes it
 */
export function inShortChunks(
  list: Uint8Array,
  chunks: readonly Uint8Array[],
  named: string,
): Chunked {
  const [release, pages, , ...others] = itemsOf(unpacked(list))
  if (release === undefined || pages === undefined) throw new Error('Unexpected list of an index')
  const words = chunks
    .flatMap((chunk) => itemsOf(unpacked(chunk)).flatMap(itemsOf))
    .map((item) => ({ item, word: textOf(itemsOf(item)[0] ?? item) }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)))
  const cut = cutAnew(words).map((some) => {
    const bytes = packed(arrayOf([arrayOf(some.map(({ item }) => item))]))
    return { bytes, hash: `${named}_${hashOf(bytes, 10)}`, from: some[0], to: some.at(-1) }
  })
  const entries = cut.map(({ from, to, hash }) =>
    arrayOf([beginning(from?.word ?? ''), beginning(to?.word ?? ''), hash].map(textItem)),
  )
  const bytes = packed(arrayOf([release, pages, arrayOf(entries), ...others]))
  const hash = `${named}_${hashOf(bytes, 15)}`
  return {
    files: [
      { file: `pagefind.${hash}.pf_meta`, bytes },
      ...cut.map((each) => ({ file: `index/${each.hash}.pf_index`, bytes: each.bytes })),
    ],
    hash,
    words: itemsOf(pages).reduce((sum, page) => sum + countOf(itemsOf(page)[1] ?? page), 0),
  }
}

type Word = { readonly word: string; readonly item: Item }

function cutAnew(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = []
  let size = 0
  for (const group of groupsOf(words)) {
    const length = group.reduce((sum, { item }) => sum + item.length, 0)
    const last = chunks.at(-1)
    if (last === undefined || size + length > most) {
      chunks.push([...group])
      size = length
    } else {
      last.push(...group)
      size += length
    }
  }
  return chunks
}

/** Of words that begin alike. */
function groupsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const groups: Word[][] = []
  for (const each of words) {
    const last = groups.at(-1)
    const isAlike = last !== undefined && beginning(last[0]?.word ?? '') === beginning(each.word)
    if (isAlike) last.push(each)
    else groups.push([each])
  }
  return groups
}

function beginning(word: string): string {
  return [...word].slice(0, alike).join('')
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const whole = gunzipSync(bytes)
  if (!whole.subarray(0, signature.length).equals(signature)) {
    throw new Error('Unexpected file of an index')
  }
  return whole.subarray(signature.length)
}

function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, bytes]), { level: 9 })
}

function hashOf(bytes: Uint8Array, letters: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, letters)
}
