/** Digits → a number, as a language groups and points them. */

/** `slack` is half of the last place written; `null` for what is no number. */
export function readDigits(
  written: string,
  decimal: '.' | ',',
): { value: number; slack: number } | null {
  const plain = written.replace(/[\u00A0\u202F']/gu, '').normalize('NFKC')
  const grouped = decimal === '.' ? ',' : '.'
  const whole = groupedForm[grouped]
  const digits = (whole.test(plain) ? plain.replaceAll(grouped, '') : plain).replace(decimal, '.')
  if (!/^\d+(?:\.\d+)?$/u.test(digits)) {
    const ascii = /^\p{Nd}+$/u.test(plain) ? Number([...plain].map(digitOf).join('')) : NaN
    return Number.isNaN(ascii) ? null : { value: ascii, slack: 0.5 }
  }
  const places = digits.split('.')[1]?.length ?? 0
  return { value: Number(digits), slack: 0.5 * 10 ** -places }
}

/** Digits in groups of three, by the sign between them. */
const groupedForm = {
  ',': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u,
  '.': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u,
} as const

/** Arabic-Indic and other digits: every script's ten stand in a row from a multiple of ten's zero. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

const decimalSigns = new Map<string, '.' | ','>()

export function decimalSignOf(lang: string): '.' | ',' {
  const known = decimalSigns.get(lang)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5)
  const found = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
  decimalSigns.set(lang, found)
  return found
}
