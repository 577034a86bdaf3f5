/** What is sought, as it stands in an address: `?q=cable&topic=security&year=2026&shown=20`. */

import { setApart } from '#lib/text/words/set-apart.ts'

export type Sought = {
  readonly words: string
  /** Ids; `''` for all. */
  readonly topic: string
  readonly author: string
  /** Four digits; `''` for all. */
  readonly year: string
  /** How many results at most; in steps. */
  readonly shown: number
}

/** How many results come at a time. */
export const step = 10

/** No reader has this many pages of results in mind; an address may. */
const mostShown = 50 * step

/** In characters. More is no question but a text, and takes the search seconds. */
export const mostWords = 200

/** Whatever an address says; what makes no sense in it is left out. */
export function soughtIn(query: string): Sought {
  const params = new URLSearchParams(query)
  const shown = Math.ceil(Number(params.get('shown') ?? step) / step) * step
  return {
    words: cut(params.get('q') ?? ''),
    topic: params.get('topic') ?? '',
    author: params.get('author') ?? '',
    year: params.get('year') ?? '',
    shown: shown >= step && shown <= mostShown ? shown : step,
  }
}

/** `''` when nothing is sought. */
export function queryOf({ words, topic, author, year, shown }: Sought): string {
  const params = new URLSearchParams(
    Object.entries({ q: cut(words), topic, author, year }).filter(([, value]) => value !== ''),
  )
  if (shown > step) params.set('shown', String(shown))
  return params.size === 0 ? '' : `?${params.toString()}`
}

export function isNarrowed({ topic, author, year }: Sought): boolean {
  return topic !== '' || author !== '' || year !== ''
}

/** By characters and not by code units, which would cut an emoji in two. */
function cut(words: string): string {
  const trimmed = words.trim()
  return trimmed.length <= mostWords ? trimmed : [...trimmed].slice(0, mostWords).join('').trim()
}

/**
 * What Pagefind is asked: it takes words between straight quotes for a phrase
 * when they are all there is, and knows no other quotes. It looks for spaces
 * between words where the language of the site has them.
 */
export function askedOf(words: string): string {
  const straight = words.replace(/[“”„‟«»]/gu, '"').trim()
  const phrase = /^"([^"]*[\p{L}\p{N}][^"]*)"$/u.exec(straight)?.[1]
  return phrase === undefined
    ? setApart(straight.replaceAll('"', ' '), ' ').replace(/\s+/gu, ' ').trim()
    : `"${setApart(phrase.trim(), ' ')}"`
}
