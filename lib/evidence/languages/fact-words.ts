/** What evidence must know of a language, and the short way in which its files write it down. */

import type { DateWords } from '#lib/evidence/dates/date-words.ts'
import type { Measure } from '#lib/evidence/numbers/measures.ts'
import type { NumberWords } from '#lib/evidence/numbers/number-words.ts'

export type FactWords = {
  readonly numbers: NumberWords
  readonly dates: DateWords
  readonly measures: ReadonlyMap<string, Measure>
  readonly naming?: Partial<Naming>
}

/** What tells names from other words with a capital; all words folded. */
export type Naming = {
  /** Written with a capital though many have them: "Gobierno". */
  readonly capitals: ReadonlySet<string>
  /** Words that begin many a takeaway and are no names; `null` where nobody has listed them. */
  readonly openers: ReadonlySet<string> | null
  /** How words end that are hardly ever names. */
  readonly endings: RegExp | null
  /** What stands behind a takeaway's first word where that is no name. */
  readonly before: ReadonlySet<string>
}

/**
 * From lines of a number and the words for it.
 *
 * @param lines a number and its words in small letters, `_` for a space in one of them
 */
export function valued(lines: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .flatMap((line) => {
        const [value = '', ...words] = line.split(/\s+/)
        return words.map((word) => [word.replaceAll('_', ' '), Number(value)])
      }),
  )
}

/** From words with spaces between them, `_` for a space in one of them. */
export function listed(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}
