/**
 * Lower case, without the accents and vowel points that some writers leave out.
 * Vowel signs of other scripts are letters of their word and stay.
 */
export function foldWord(word: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII has no accents to take off, and most words are nothing else
  if (/^[\u0000-\u007F]*$/.test(word)) return word.toLowerCase()
  return word.toLowerCase().normalize('NFD').replace(optionalMarks, '').normalize('NFC')
}

/** Combining accents of Latin, Greek and Cyrillic, points of Hebrew, vowel marks of Arabic. */
const optionalMarks = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g
