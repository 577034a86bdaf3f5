/** What evidence must know of a language, and the short way in which its files write it down. */

import type { Measure } from '#lib/evidence/numbers/measures.ts'
import type { NumberWords } from '#lib/evidence/numbers/number-words.ts'

export type FactWords = {
  readonly numbers: NumberWords
  readonly dates: DateWords
  readonly measures: ReadonlyMap<string, Measure>
  readonly naming?: Partial<Naming>
}

/** Words for days. The names of months and weekdays come from `Intl`, for every language. */
export type DateWords = {
  /** Days from the day of publication. */
  readonly relative: Readonly<Record<string, number>>
  /** Years from the year of publication, by the words before "year". */
  readonly relativeYear: Readonly<Record<string, number>>
  readonly year: string | null
  /** Names of months that are words of their own, and what must stand before them to make them months. */
  readonly ambiguous: readonly string[]
  readonly before: readonly string[]
  /** Between day, month and year: "3rd of March", "3 de mayo de 2024". */
  readonly joining: readonly string[]
  /** Names that `Intl` does not give: of another calendar, or in another case. */
  readonly months?: Readonly<Record<string, number>>
  readonly weekdays?: Readonly<Record<string, number>>
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
