import type { AbbreviationLists } from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

/** Hebrew shortens words by a sign like a quotation mark, and sets a stop behind initials alone. */
export const hebrew: AbbreviationLists = {
  leading: [],
  either: [],
  counted: [],
  measured: [],
  words: [],
}
