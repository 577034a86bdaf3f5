/** The words of a text as the index counts them. */

import { cutSign } from '#lib/site/search-index.ts'

export type IndexedWord = {
  readonly text: string
  /** Whether white space stands before it, which is shown as one space. */
  readonly apart: boolean
}

/**
 * Words of an article whose places the index counts: one word, one place. In
 * scripts without spaces the index cuts words itself and says where in
 * `raw_content`, which is all text of the article in a row.
 */
export function indexedContent(rawContent: string): readonly string[] | null {
  return rawContent.includes(cutSign)
    ? rawContent.split(/[\s\u200B]+/u).filter((each) => each !== '')
    : null
}

/**
 * @param location of the first word of the text
 * @param content `null` where words are parted by white space
 */
export function indexedWords(
  text: string,
  location: number,
  content: readonly string[] | null,
): readonly IndexedWord[] {
  const words: IndexedWord[] = []
  let at = 0
  for (let place = location; content !== null; place += 1) {
    const start = at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0)
    const length = lengthOf(content[place] ?? '', text.slice(start))
    if (length === 0) break
    words.push({ text: text.slice(start, start + length), apart: start > at })
    at = start + length
  }
  const rest = text.slice(at).trim()
  if (rest === '') return words
  return [...words, ...spacedWords(rest)]
}

/** Where no space parted two words there is one with a sign before it. */
function spacedWords(text: string): readonly IndexedWord[] {
  const pieces = text.split(/\s+/u)
  return pieces.map((piece, at) => ({
    text: piece.replaceAll(cutSign, ''),
    apart: pieces[at - 1]?.endsWith(cutSign) !== true,
  }))
}

/** How much of a text is a word of the index, which escapes brackets and ends a heading with a full stop. */
function lengthOf(word: string, text: string): number {
  const plain = word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return [word, plain, plain.replace(/\.$/u, '')].find((each) => text.startsWith(each))?.length ?? 0
}
