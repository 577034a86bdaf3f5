import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

/** For languages that nobody has listed any of: titles and streets, which many share and none ends a sentence with. */
export const elsewhere: AbbreviationLists = {
  leading: listed('dr, prof, ing, mgr, mag, dipl, mr, mrs, ul'),
  either: [],
  counted: [],
  measured: [],
  words: [],
}
