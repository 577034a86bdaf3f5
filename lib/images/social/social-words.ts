/** The words on a social picture, and what of them can be drawn. */

/** What stands on the picture of an article, as plain text. */
export type SocialWords = {
  /** BCP 47, and the direction it is written in. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly kicker: string | null
  readonly headline: string
  readonly takeaway: string | null
  readonly publication: string
}

/** Each as one line of characters that can be seen. */
export function visibleWords(words: SocialWords): SocialWords {
  return {
    lang: words.lang,
    dir: words.dir,
    kicker: words.kicker === null ? null : visibleLine(words.kicker),
    headline: visibleLine(words.headline),
    takeaway: words.takeaway === null ? null : visibleLine(words.takeaway),
    publication: visibleLine(words.publication),
  }
}

/** More than any room on the picture holds. */
const longest = 600

/**
 * One line of characters that can be seen: without controls, halves of
 * pairs, direction overrides, and more marks on a letter than any script puts there.
 */
function visibleLine(text: string): string {
  return firstCharacters(text)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(hidden, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim()
}

/** As many as there is room for. */
function firstCharacters(text: string): string {
  // None is shorter than a code unit; cutting takes longer than all the rest.
  if (text.length <= longest) return text
  return [...segmenter.segment(text.slice(0, longest * 8))]
    .slice(0, longest)
    .map(({ segment }) => segment)
    .join('')
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

const hidden =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** Joiners, direction marks and variation selectors work on others and need no glyph of their own. */
const glyphless = /[\s\u034F\u061C\u200C-\u200F\uFE00-\uFE0F]/u

/** @returns those for which none of `characters` has a glyph, each once */
export function lackingIn(words: SocialWords, characters: ReadonlySet<number>): readonly string[] {
  const { kicker, headline, takeaway, publication } = words
  const all = [kicker, headline, takeaway, publication].join('')
  return [...new Set(all)].filter(
    (character) => !glyphless.test(character) && !characters.has(character.codePointAt(0) ?? 0),
  )
}

/**
 * What is drawn of a text when some characters have no glyph: a text without
 * some of its letters would say something else and is left out whole, while
 * one without its emoji says the same.
 */
export function drawablePart(text: string | null, lacking: ReadonlySet<string>): string | null {
  if (text === null) return null
  const left = [...text].filter((character) => !lacking.has(character))
  if ([...text].some((each) => lacking.has(each) && /[\p{L}\p{N}\p{M}]/u.test(each))) return null
  const part = left.join('').replace(/\s+/gu, ' ').trim()
  return /[^\s\p{M}\p{Cf}]/u.test(part) ? part : null
}
