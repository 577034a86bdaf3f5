/** A text cut into what numbers are read from: figures, words and signs. */

export type NumberToken = {
  readonly text: string
  /** In small letters, without soft hyphens. */
  readonly lower: string
  readonly from: number
  readonly to: number
}

/** Signs by which Chinese and Japanese write numbers in words. */
export const numeralSigns =
  '〇零一二三四五六七八九十百千万億兆萬亿两兩壹贰叁肆伍陆柒捌玖拾佰仟貳參陸'

const figures = String.raw`\p{N}+(?:[.,'’٫٬\u00A0\u202F\u2009]?\p{N}+)*`
/** Where a language groups by spaces its authors often type the plain one: "12 500". */
const spacedFigures = String.raw`(?<!\p{N})\p{N}{1,3}(?: \p{N}{3})+(?:,\p{N}+)?(?!\p{N})`
const numerals = String.raw`(?:\p{Nd}+(?:[.,，．]\p{Nd}+)*|[${numeralSigns}])+`
const signs = String.raw`[£$€¥₹₽%‰٪％№]`
/** "30만명", "2천500억": a scale that hangs on figures, and what is counted on it. "7조각" counts pieces. */
const hangulScale = String.raw`(?<=[\p{Nd}십백천만억])[십백천만억조](?!각)`
const word = String.raw`[\p{L}\p{M}\u00AD]+(?:['’]\p{L}+)?`
/** "US$", "R$". */
const dollars = String.raw`(?<!\p{L})(?:US|R|A|C|HK|NZ|S)\$`

const patterns = {
  plain: new RegExp(`${figures}|${dollars}|${word}|${signs}`, 'gu'),
  spaced: new RegExp(`${spacedFigures}|${figures}|${dollars}|${word}|${signs}`, 'gu'),
  hangul: new RegExp(`${figures}|${hangulScale}|${dollars}|${word}|${signs}`, 'gu'),
  numerals: new RegExp(
    String.raw`${numerals}|${figures}|(?:(?![${numeralSigns}])[\p{L}\p{M}])+|${signs}`,
    'gu',
  ),
} as const

export type TokenKind = keyof typeof patterns

/** A text with its tokens, asked about by their place in it; what is no token is the empty word. */
export class TokenLine {
  readonly tokens: readonly NumberToken[]

  constructor(
    readonly text: string,
    kind: TokenKind,
  ) {
    const tokens: NumberToken[] = []
    for (const { 0: part, index } of text.matchAll(patterns[kind])) {
      if (isList(part)) tokens.push(...splitList(part, index))
      else tokens.push(tokenOf(part, index))
    }
    this.tokens = tokens
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? ''
  }

  /** Whether nothing, or a space or hyphen only, stands between a token and the one before it. */
  joined(at: number): boolean {
    const gap = this.gap(at)
    return gap === ' ' || (gap !== null && /^[\s\u2010\u2011-]{0,2}$/u.test(gap))
  }

  touching(at: number): boolean {
    return this.gap(at) === ''
  }

  /** What stands between a token and the one before it; `null` where one of them is none. */
  gap(at: number): string | null {
    const [a, b] = [this.tokens[at - 1], this.tokens[at]]
    return a === undefined || b === undefined ? null : this.text.slice(a.to, b.from)
  }

  /** Several words that end before a token, with single spaces. */
  before(at: number, count: number): string {
    let words = this.lower(at - 1)
    for (let back = at - 2; back >= at - count; back -= 1) words = `${this.lower(back)} ${words}`
    return words
  }
}

/** Signs that group digits where, and only where, they stand between threes. */
const groupSign = /['’\u00A0\u202F\u2009]/u
const inThrees =
  /^\p{N}{1,3}(?<sign>['’\u00A0\u202F\u2009])\p{N}{3}(?:\k<sign>\p{N}{3})*(?:[.,٫]\p{N}+)?$/u

/** "12 13" with spaces that do not break is not one number. */
function isList(text: string): boolean {
  return groupSign.test(text) && beginsWithFigure(text) && !inThrees.test(text)
}

function splitList(text: string, from: number): readonly NumberToken[] {
  return [...text.matchAll(/[^'’\u00A0\u202F\u2009]+/gu)].map((match) =>
    tokenOf(match[0], from + match.index),
  )
}

function tokenOf(text: string, from: number): NumberToken {
  const lower = text.toLowerCase().replaceAll('\u00AD', '')
  return { text, lower, from, to: from + text.length }
}

/** Most words begin with a letter of ASCII, which is told without a pattern. */
export function beginsWithFigure(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /^\p{N}/u.test(text)
}
