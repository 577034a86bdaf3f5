import type { Words } from '#lib/text/languages/parts/written-lists.ts'

/** How a sentence shows that it leans on others, or is no statement, and so is no takeaway; words in small letters. */
export type LeaningWords = {
  /** Words that begin a sentence only when another stands before it, or that mean somebody named there. */
  readonly words: Words
  readonly phrases: Words
  /** "However, " and the like can go; a comma behind them makes that safe. */
  readonly connectives: RegExp | null
  /** "…, he said." */
  readonly saidBehind: RegExp | null
  /** What stands between two commas of a long sentence and can go with them. */
  readonly asides: RegExp | null
  /** How a last clause begins that can go from a long sentence: it adds something, and changes nothing of what is said. */
  readonly tails: RegExp | null
  /** Pronouns that mean a person, wherever they stand: one that is named, or introduced, in front of them. */
  readonly persons: Words
  /** Words for somebody whom such a pronoun can mean, with the articles that introduce one. */
  readonly somebody: Words
  /** Other pronouns that mean something in front of them. */
  readonly pronouns: Words
  /** What takes up something said before, in the middle of a sentence. */
  readonly takenUp: RegExp | null
  /** The writer's or the reader's own person, outside of quotations. */
  readonly firstOrSecond: RegExp | null
  /** Verbs that tell the reader to do something when they begin a sentence. */
  readonly commands: Words
  /** How a story begins that sets a scene first. */
  readonly scenes: RegExp | null
  /** What an article says of its own course: "Here is what …". */
  readonly course: RegExp | null
  /** Forms of verbs that say whose words a quotation is; where none are listed nobody asks whose. */
  readonly saying: Words
}
