/** Digits → a number, as a language groups and points them. */

/**
 * `slack` is half of the last place written; `null` for what is no number.
 *
 * @param decimal the language's own sign; an Arabic one (٫) is read in any
 */
export function readDigits(
  written: string,
  decimal: '.' | ',',
): { value: number; slack: number } | null {
  const fraction = readFraction(written)
  if (fraction !== null) return { value: fraction, slack: 0 }
  const plain = inAscii(written)
  if (plain.includes('٫')) return decimalNumber(plain.replace('٫', '.'))
  const grouped = decimal === '.' ? ',' : '.'
  const whole = groupedForm[grouped].test(plain) ? plain.replaceAll(grouped, '') : plain
  return decimalNumber(whole.replace(decimal, '.'))
}

function decimalNumber(digits: string): { value: number; slack: number } | null {
  if (!/^\d+(?:\.\d+)?$/u.test(digits)) return null
  const places = digits.split('.')[1]?.length ?? 0
  return { value: Number(digits), slack: 0.5 * 10 ** -places }
}

/** Digits in groups of three, or of two and three as in India (1,50,000), by the sign between them. */
const groupedForm = {
  ',': /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u,
  '.': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u,
} as const

/** Spaces and signs that do nothing but group digits. */
const grouping = /[\s'’٬]/gu

function inAscii(written: string): string {
  const plain = written.replace(grouping, '').normalize('NFKC')
  return plain.replace(/[^\P{Nd}0-9]/gu, digitOf)
}

/** The same text, character for character, with every digit an ASCII one. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => (digit.length === 1 ? digitOf(digit) : digit))
}

/** "½", "1¾": Unicode says what each is a fraction of. */
function readFraction(written: string): number | null {
  const match = /^(\p{Nd}*)([¼-¾⅐-⅞])$/u.exec(written)
  if (match === null) return null
  const [, whole = '', sign = ''] = match
  const [over = '', under = ''] = sign.normalize('NFKC').split('⁄')
  return Number(inAscii(whole)) + Number(over) / Number(under)
}

/** Arabic-Indic and other digits: every script's ten stand in a row from a multiple of ten's zero. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

type Signs = { readonly decimal: '.' | ','; readonly groupsBySpace: boolean }

const signs = new Map<string, Signs>()

/** Where a norm or an academy wants a space, and most write a point: 12 500 beside 12.500. */
const spacedByNorm = /^(?:ca|de|es|gl|it|nl|pt)(?:-|$)/u

/** How a language points decimals, and whether a space groups its thousands. */
export function digitSignsOf(lang: string): Signs {
  const known = signs.get(lang)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(12345678.5)
  const sign = (type: 'decimal' | 'group'): string =>
    parts.find((part) => part.type === type)?.value ?? ''
  const made: Signs = {
    decimal: sign('decimal') === ',' ? ',' : '.',
    groupsBySpace: spacedByNorm.test(lang) || /\s/u.test(sign('group')),
  }
  signs.set(lang, made)
  return made
}
