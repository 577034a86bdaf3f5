import type { Words } from '#lib/text/languages/parts/written-lists.ts'

/**
 * What tells names from other words, and one name from another. Names travel:
 * a text in any language may have a "van", an "of" or a "Mr", so those lists of
 * all languages are read as one, and what is a name's part in one language and
 * a word in another is put `apart` there.
 */
export type NameWords = {
  /** Whether a capital says that a word is a noun, not that it is a name. */
  readonly capitalNouns: boolean
  /** Whether names have endings: "Москвы", "Français". */
  readonly inflected: boolean
  /** What is written together with a name and is none of it: "l’Europe". */
  readonly article: RegExp | null
  /** Of all languages: words in small letters that join the parts of a name, "of", "de la". */
  readonly joining: Words
  /** Words of `joining`, from whatever language, that join nothing in this one: Polish "do" leads to a place. */
  readonly apart: Words
  /** Of all languages: small words in the names of people, "van". */
  readonly particles: Words
  /** The same with a capital, where they begin a surname and no sentence: "Le Roux". */
  readonly capitalParticles: Words
  /** Of all languages: between the names of two people, "and", "with". */
  readonly and: Words
  readonly with: Words
  /** Of all languages: what stands before a name and is none of it, folded: "mr". */
  readonly titles: Words
  /** Of all languages: what ends in a stop inside a name, "St. Ives". */
  readonly shortened: Words
  /** Of all languages, folded: short forms whose first three letters are not those of the whole, "bill", "william". */
  readonly nicknames: readonly Words[]
  /** Of all languages, folded: names of one place that share no letters to be told by. */
  readonly aliases: readonly Words[]
  /** Written with a capital though many have them, folded: "Gobierno". */
  readonly capitals: Words
  /** Words that begin many a takeaway and are no names, folded; `null` where nobody has listed them. */
  readonly openers: Words | null
  /** How words end that are hardly ever names. */
  readonly endings: RegExp | null
  /** What stands behind a takeaway's first word where that is no name, folded. */
  readonly before: Words
}

/** For what a language does not have, or nobody has listed. */
export const noNameWords: NameWords = {
  capitalNouns: false,
  inflected: true,
  article: null,
  joining: [],
  apart: [],
  particles: [],
  capitalParticles: [],
  and: [],
  with: [],
  titles: [],
  shortened: [],
  nicknames: [],
  aliases: [],
  capitals: [],
  openers: null,
  endings: null,
  before: [],
}
