import type { Measure } from '#lib/text/languages/parts/measures.ts'

export type Quantity = {
  /** As it stands in the text. */
  readonly text: string
  /** Where, in UTF-16 code units; the end is exclusive. */
  readonly from: number
  readonly to: number
  /** Of a time of day, minutes since midnight. */
  readonly value: number
  /** Half of the last place written: 1.2 million stands for 1.15 to 1.25 million. */
  readonly slack: number
  /** `%`, a sign of money, `clock` for a time of day, `clock12` for one that may be twelve hours later, or `null`. */
  readonly unit: string | null
  readonly ordinal: boolean
  /** Whether it says a place in a row without being an ordinal: "No. 87", "number one". */
  readonly rank: boolean
  /** Whether it may say a place in a row or may not: "3. Bericht". */
  readonly mayBePlace: boolean
  /** What the words before it make of it. */
  readonly hedge: 'over' | 'under' | 'about' | null
  /** What is measured: "16 months". */
  readonly measure: Measure | null
  /** Whether something else is counted: "16 people". */
  readonly counted: boolean
  /** Whether the next number hangs on it by a hyphen: "2-1", "150-200". */
  readonly pairs: boolean
  /** Whether it is only implied by a word such as "both", or is too common a word to be checked ("one", "first"). */
  readonly implied: boolean
}

/** What figures or words say by themselves, before what stands around them. */
export type NumberReading = {
  /** The token behind it. */
  readonly end: number
  readonly value: number
  readonly slack: number
  readonly ordinal: boolean
  /** As of a quantity; not where nothing is said. */
  readonly mayBePlace?: boolean
  readonly implied: boolean
  /** Where the reading itself says it: a share of a whole, a time of day. */
  readonly unit?: '%' | 'clock' | 'clock12'
  /** Where it ends in the text, for one that ends inside a token. */
  readonly to?: number
}
