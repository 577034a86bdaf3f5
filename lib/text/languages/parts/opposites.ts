import type { Words } from '#lib/text/languages/parts/written-lists.ts'

/** By what a text says the opposite of another; all words in small letters. */
export type Opposites = {
  /** Words of one side and words of the other. */
  readonly pairs: readonly (readonly [Words, Words])[]
  readonly negations: Words
  /** How a word ends that has a negation in it: "didn't". */
  readonly negated: RegExp | null
  /** Words that deny without a "not": with one of them in either text nothing can be said. */
  readonly denials: Words
}
