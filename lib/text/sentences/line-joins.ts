/** Where the end of a line is no space: between letters of scripts that set none between words. */

/**
 * What Chinese and Japanese are set in, half-width kana with it. Not Hangul,
 * which spaces its words, nor Thai, whose lines are broken where it has a space.
 */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Yi}\\u3000-\\u303F\\u30FB\\u30FC\\uFE30-\\uFE4F\\uFF01-\\uFF9F]'

/** Marks that Chinese shares with other scripts; they belong to what stands beyond them. */
const shared = '[‘’“”…—·]'

const endsUnspaced = new RegExp(`${unspaced}${shared}{0,4}$`, 'u')
const beginsUnspaced = new RegExp(`^${shared}{0,4}${unspaced}`, 'u')

/** Characters on either side that say whether there is a space between. */
const closeBy = 8

/** Whether two lines, without the white space between them, are one text: as CSS Text 4 has it of segment breaks. */
export function joinsLines(before: string, after: string): boolean {
  return endsUnspaced.test(before.slice(-closeBy)) && beginsUnspaced.test(after.slice(0, closeBy))
}

/** The text with those lines put together; every other line end stays. */
export function withJoinedLines(text: string): string {
  const lines = text.split('\n')
  const joins = lines.map((line, nth) =>
    joinsLines(lines[nth - 1]?.trimEnd() ?? '', line.trimStart()),
  )
  return lines
    .map((line, nth) => {
      const whole = joins[nth] === true ? line.trimStart() : line
      if (nth === lines.length - 1) return whole
      return joins[nth + 1] === true ? whole.trimEnd() : `${whole}\n`
    })
    .join('')
}
