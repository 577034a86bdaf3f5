import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

/** A single letter before a name, such as that of doctors, needs no entry: no sentence ends in one. */
export const arabic: AbbreviationLists = {
  leading: listed('أ. د, أ.د, ا.د, د, أ, م, ص. ب, ص.ب, ت, ج'),
  either: listed('ق.م, ق. م'),
  counted: listed('ص, ج, ط, رقم'),
  measured: listed('م, هـ, ه, ق.م, كم, كلم, سم, كغ, كجم, ص'),
  words: [],
}
