import type { Words } from '#lib/text/languages/parts/written-lists.ts'

/** How a sentence begins that leans on the one before it and does not stand alone; in small letters. */
export type LeaningWords = {
  /** Words that begin a sentence only when another stands before it, or that mean somebody named there. */
  readonly words: Words
  readonly phrases: Words
  /** "However, " and the like can go; a comma behind them makes that safe. */
  readonly connectives: RegExp | null
  /** "…, he said." */
  readonly saidBehind: RegExp | null
}
