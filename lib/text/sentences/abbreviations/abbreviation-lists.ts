/**
 * The abbreviations of a language by what may stand behind them, without their
 * last stop; `z. B` is one of two parts. One in small letters is known with a
 * capital too.
 */
export type AbbreviationLists = {
  /** What they belong to always follows: "Mr. Smith", "z. B. Obst". */
  readonly leading: readonly string[]
  /** They may also end a sentence: "Smith Jr. sang", "Apples, pears etc. It rained". */
  readonly either: readonly string[]
  /** They lead to a number, and are else a word or a sentence's end: "No. 5", "He said no." */
  readonly counted: readonly string[]
  /** Behind a number they end what they measure, and with it a sentence: "at 9 a.m. Nobody came". */
  readonly measured: readonly string[]
  /** Words that Unicode's list has as abbreviations, and that end sentences in news. */
  readonly words: readonly string[]
}

/** A list as it is written here: parted by commas. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim().replace(/\s+/gu, ' '))
    .filter((each) => each !== '')
}
