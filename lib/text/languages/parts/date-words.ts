import type { Words } from '#lib/text/languages/parts/written-lists.ts'

/** Words for days. The names of months and weekdays come from `Intl`, for every language. */
export type DateWords = {
  /** Days from the day of publication. */
  readonly relative: Readonly<Record<string, number>>
  /** Names of months that are words of their own, and what must stand before them to make them months. */
  readonly ambiguous: Words
  readonly before: Words
  /** Between day, month and year: "3rd of March", "3 de mayo de 2024". */
  readonly joining: Words
  /** Names that `Intl` does not give: of another calendar, or in another case. */
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: Readonly<Record<string, number>>
  /** What is written together with the name of a month, before it: the Hebrew "in". */
  readonly monthPrefix: string | null
  /** Codes under which both 5/3 and 3/5 are the fifth of March. */
  readonly eitherOrder: Words
  /** Whether dates are written as 2024年5月3日, or 5월 3일. */
  readonly eastAsian: boolean
}

/** For what a language does not have, or nobody has listed. */
export const noDateWords: DateWords = {
  relative: {},
  ambiguous: [],
  before: [],
  joining: ['de', 'of'],
  months: {},
  weekdays: {},
  monthPrefix: null,
  eitherOrder: [],
  eastAsian: false,
}
