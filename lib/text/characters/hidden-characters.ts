/**
 * Characters that a reader cannot see and that change what is seen, or hide
 * what is written: controls, direction overrides, zero-width spaces, fillers,
 * tags, halves of a pair. Some of them are how a script or an emoji is spelt:
 * there, and only there, they are left alone, and so are tab, line feed and
 * soft hyphen.
 */

export type HiddenCharacter = {
  /** Where it stands, and how long it is, in UTF-16 code units. */
  readonly at: number
  readonly length: number
  /** `U+202E` */
  readonly name: string
}

/** The first one; `null` where there is none. */
export function hiddenCharacter(text: string): HiddenCharacter | null {
  return hiddenCharacters(text).next().value ?? null
}

/** All of them, in order. */
export function* hiddenCharacters(text: string): Generator<HiddenCharacter, void> {
  let turned: boolean | undefined
  // Asked once, and only when it matters: a text may be long, and full of marks.
  const turns = (): boolean => (turned ??= rightToLeft.test(text))
  for (const { 0: found, index: at } of text.matchAll(suspect)) {
    if (found.startsWith(blackFlag) || isSpelling(text, at, found, turns)) continue
    yield { at, length: found.length, name: codeName(found) }
  }
}

/** The text with something else in the place of each. */
export function withoutHidden(text: string, instead: (character: string) => string): string {
  let result = ''
  let from = 0
  for (const { at, length } of hiddenCharacters(text)) {
    result += text.slice(from, at) + instead(text.slice(at, at + length))
    from = at + length
  }
  return result + text.slice(from)
}

/** `U+202E` */
export function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** England, Scotland and Wales, whose flags are spelt with tags: the only ones that fonts have. */
const blackFlag = '\u{1F3F4}'
const taggedFlag = ['gbeng', 'gbsct', 'gbwls'].map(
  (region) => `${blackFlag}${[...region].map(tagOf).join('')}\u{E007F}`,
)

function tagOf(letter: string): string {
  return String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))
}

/** What is never seen, then what shows nothing by itself; code points in the order of their blocks. */
const suspects = [
  ...['\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F', '\\u034F\\u061C'],
  // Fillers of Hangul, vowels of Khmer that are not written, Mongolian selectors and separator.
  ...['\\u115F\\u1160\\u3164\\uFFA0', '\\u17B4\\u17B5', '\\u180B-\\u180F'],
  // Zero width, direction, ends of lines, invisible operators, old format controls.
  ...['\\u200B-\\u200F', '\\u2028-\\u202E', '\\u2060-\\u206F', '\\u2800'],
  // Variation selectors, byte order mark, annotations.
  ...['\\uFE00-\\uFE0F', '\\uFEFF', '\\uFFF0-\\uFFFB'],
  ...['\\u{1BCA0}-\\u{1BCA3}', '\\u{1D173}-\\u{1D17A}', '\\u{E0000}-\\u{E0FFF}'],
  // With the u flag a half of a pair is found only where the other half is not.
  ...['\\uD800-\\uDFFF', '\\p{Noncharacter_Code_Point}'],
]

const suspect = new RegExp(`${taggedFlag.join('|')}|[${suspects.join('')}]`, 'gu')

/** Scripts whose letters join, or whose syllables are built by joiners. */
const joining = [
  ...['Adlm', 'Arab', 'Bali', 'Beng', 'Deva', 'Gujr', 'Guru', 'Hebr', 'Java', 'Khmr', 'Knda'],
  ...['Kthi', 'Lana', 'Mand', 'Mani', 'Mlym', 'Mong', 'Mymr', 'Newa', 'Nkoo', 'Orya', 'Phag'],
  ...['Sinh', 'Sund', 'Syrc', 'Takr', 'Taml', 'Telu', 'Tibt'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')

/** Letters that run from right to left, by the blocks that are kept for them. */
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Where a character is part of the spelling: what stands right before it and right behind it. */
type Use = {
  readonly of: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
  /** Whether only in a text with letters that run from right to left. */
  readonly turned?: true
}

const uses: readonly Use[] = [
  { of: /[\u200C\u200D]/u, before: new RegExp(`[${joining}]$`, 'u') },
  { of: /[\u200C\u200D]/u, after: new RegExp(`^[${joining}]`, 'u') },
  // Emoji made of emoji; emoji as pictures or as text; a digit in a key's frame.
  {
    of: /\u200D/u,
    before: /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]{0,2}$/u,
    after: /^\p{Extended_Pictographic}/u,
  },
  { of: /[\uFE0E\uFE0F]/u, before: /(?![#*\d])[\p{Emoji}\p{Extended_Pictographic}]$/u },
  { of: /\uFE0F/u, before: /[#*\d]$/u, after: /^\u20E3/u },
  // Forms of a sign that Unicode's list of variants has: mathematics, punctuation, ideographs, Mongolian.
  {
    of: /[\uFE00-\uFE0D]/u,
    before:
      /[\p{Sm}\p{Script=Han}\p{Script=Mymr}\p{Script=Phag}\p{Script=Mani}\p{Script=Egyp}0‘’“”\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\u{1D49C}-\u{1D4CF}]$/u,
  },
  { of: /[\u{E0100}-\u{E01EF}]/u, before: /\p{Script=Han}$/u },
  { of: /[\u180B-\u180D\u180F]/u, before: /\p{Script=Mong}$/u },
  // Keeps two marks on one letter apart, or in their order.
  { of: /\u034F/u, after: /^\p{M}/u },
  // The space of Braille.
  { of: /\u2800/u, before: /[\u2801-\u28FF]\u2800{0,3}$/u },
  { of: /\u2800/u, after: /^\u2800{0,3}[\u2801-\u28FF]/u },
  // Marks of direction: beside a sign that belongs to either side, and around words, not within one.
  { of: /[\u200E\u200F]/u, before: /[^\p{L}\p{M}\s]$/u },
  { of: /[\u200E\u200F]/u, after: /^[^\p{L}\p{M}\s]/u },
  { of: /[\u200E\u200F]/u, before: /(?:^|\s)$/u, turned: true },
  { of: /[\u200E\u200F]/u, after: /^(?:\s|$)/u, turned: true },
]

const useful = new RegExp(uses.map(({ of }) => of.source).join('|'), 'u')

/** As many code units as any of the patterns looks at. */
const reach = 8

function isSpelling(text: string, at: number, found: string, turns: () => boolean): boolean {
  // Most have no use at all, and a hostile text may hold nothing else.
  if (!useful.test(found)) return false
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at + found.length, at + found.length + reach)
  return uses.some(
    (use) =>
      use.of.test(found) &&
      (use.before?.test(before) ?? true) &&
      (use.after?.test(after) ?? true) &&
      (use.turned !== true || turns()),
  )
}
