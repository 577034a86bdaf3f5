/** Numbers as Chinese, Japanese and Korean write them: "三百四十五", "1.2万", "1万2500", "二〇二四". */

import { readDigits } from '#lib/evidence/numbers/digits.ts'
import { numeralSigns } from '#lib/evidence/numbers/number-tokens.ts'

export type EastAsianNumber = {
  readonly value: number
  readonly slack: number
  /** Where it ends in the text, in UTF-16 code units. */
  readonly to: number
  /** Whether figures are among its signs, or words for one to nine. */
  readonly counts: boolean
}

const run = new RegExp(String.raw`(?:\p{Nd}+(?:[.,，．]\p{Nd}+)*|[${numeralSigns}])+`, 'uy')
const part = /\p{Nd}+(?:[.,，．]\p{Nd}+)*|./gu

const digits = new Map(
  [
    '〇零',
    '一壹',
    '二两兩贰貳',
    '三叁參',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((signs, value) => [...signs].map((sign) => [sign, value] as const)),
)
const units = new Map([...'十拾百佰千仟'].map((sign, at) => [sign, 10 ** (1 + (at >> 1))]))
const scales = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['兆', 1e12],
])

/** The number that begins at `at`, `null` where none does. */
export function readEastAsian(text: string, at: number): EastAsianNumber | null {
  run.lastIndex = at
  const found = run.exec(text)?.[0]
  // 万 and its like are no number without one before them.
  if (found === undefined || scales.has([...found][0] ?? '')) return null
  let [total, section, current, slack] = [0, 0, 0, 0.5]
  let positional = false
  for (const [sign] of found.matchAll(part)) {
    const digit = digits.get(sign)
    const unit = units.get(sign)
    const scale = scales.get(sign)
    if (digit !== undefined) {
      current = positional ? current * 10 + digit : digit
      slack = 0.5
    } else if (unit !== undefined) {
      section += Math.max(current, 1) * unit
      slack *= unit
      current = 0
    } else if (scale !== undefined) {
      total += Math.max(section + current, total === 0 ? 1 : 0) * scale
      slack *= scale
      section = current = 0
    } else {
      const read = readDigits(sign.normalize('NFKC').replaceAll('，', ','), '.')
      if (read === null) return null
      ;({ value: current, slack } = read)
    }
    positional = digit !== undefined
  }
  const counts = /\p{Nd}/u.test(found) || [...found].some((sign) => digits.has(sign))
  return { value: total + section + current, slack, to: at + found.length, counts }
}
