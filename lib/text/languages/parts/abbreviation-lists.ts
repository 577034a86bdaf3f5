import type { Words } from '#lib/text/languages/parts/written-lists.ts'

/**
 * The abbreviations of a language by what may stand behind them, without their
 * last stop; `z. B` is one of two parts. One in small letters is known with a
 * capital too.
 */
export type AbbreviationLists = {
  /** What they belong to always follows: "Mr. Smith", "z. B. Obst". */
  readonly leading: Words
  /** They may also end a sentence: "Smith Jr. sang", "Apples, pears etc. It rained". */
  readonly either: Words
  /** They lead to a number, and are else a word or a sentence's end: "No. 5", "He said no." */
  readonly counted: Words
  /** Behind a number they end what they measure, and with it a sentence: "at 9 a.m. Nobody came". */
  readonly measured: Words
  /** Words that Unicode's list has as abbreviations, and that end sentences in news. */
  readonly words: Words
}

/** For languages that nobody has listed any of: titles and streets, which many share and none ends a sentence with. */
export const abbreviationsAnywhere: AbbreviationLists = {
  leading: ['dr', 'prof', 'ing', 'mgr', 'mag', 'dipl', 'mr', 'mrs', 'ul'],
  either: [],
  counted: [],
  measured: [],
  words: [],
}
