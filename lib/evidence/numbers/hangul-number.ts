/** Figures with the scales of Korean on them: "30만", "2천500억", "1억 2000만". */

import { readEastAsian } from '#lib/evidence/numbers/east-asian-number.ts'
import type { TokenLine } from '#lib/evidence/numbers/number-tokens.ts'
import type { NumberReading } from '#lib/evidence/numbers/quantity.ts'

/** From a Korean scale to the Chinese sign that means the same. */
const signs: Readonly<Record<string, string>> = {
  십: '十',
  백: '百',
  천: '千',
  만: '万',
  억: '億',
  조: '兆',
}

const scale = /^[십백천만억조]$/u
const large = /^[만억조]$/u

/** The number that begins at a token with figures; `null` where no scale hangs on them. */
export function readHangul(line: TokenLine, at: number): NumberReading | null {
  let end = at + 1
  while (goesOn(line, end)) end += 1
  const [first, last] = [line.tokens[at], line.tokens[end - 1]]
  if (first === undefined || last === undefined || end === at + 1) return null
  const written = line.text.slice(first.from, last.to).replace(/\s/gu, '')
  const read = readEastAsian(
    written.replace(/[십백천만억조]/gu, (sign) => signs[sign] ?? sign),
    0,
  )
  if (read === null) return null
  const { value, slack } = read
  return { value, slack, ordinal: false, implied: false, end }
}

/** A scale touches its figures; figures of up to four places may stand apart behind a large one. */
function goesOn(line: TokenLine, at: number): boolean {
  const before = line.lower(at - 1)
  if (scale.test(line.lower(at))) return line.touching(at)
  if (!scale.test(before) || !/^\p{Nd}/u.test(line.lower(at))) return false
  const places = line.lower(at).replace(/\D/gu, '').length
  return line.touching(at) || (line.gap(at) === ' ' && large.test(before) && places <= 4)
}
