import {
  afr,
  ara,
  ben,
  bre,
  bul,
  cat,
  ces,
  dan,
  ell,
  epo,
  est,
  eus,
  fas,
  fin,
  gle,
  glg,
  guj,
  hau,
  heb,
  hin,
  hrv,
  hun,
  hye,
  ind,
  ita,
  jpn,
  kor,
  kur,
  lav,
  lit,
  mar,
  msa,
  mya,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  slk,
  slv,
  som,
  sot,
  swa,
  swe,
  tgl,
  tha,
  tur,
  ukr,
  urd,
  vie,
  yor,
  zho,
  zul,
} from 'stopword'
import { languageOf } from '#lib/text/languages/known-languages.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'

/**
 * Words of grammar, folded, of a primary language; `null` where nobody has
 * listed them. How rare a word is tells them from words of substance in a large
 * archive; in one of a dozen articles it does not, and a reader must not be told
 * that two are "about with, their".
 */
export function functionWordsOf(language: string): ReadonlySet<string> | null {
  const known = folded.get(language)
  if (known !== undefined) return known
  const listed = languageOf(language)?.grammar ?? packaged(language)?.map(foldWord)
  const made = listed === undefined ? null : new Set(listed)
  folded.set(language, made)
  return made
}

const folded = new Map<string, ReadonlySet<string> | null>()

/** Those that the package `stopword` lists of a primary language. */
function packaged(language: string): readonly string[] | undefined {
  return byCode[language]
}

/** By the code that articles name their language by. */
const byCode: Readonly<Record<string, readonly string[]>> = {
  af: afr,
  ar: ara,
  bg: bul,
  bn: ben,
  br: bre,
  ca: cat,
  cs: ces,
  da: dan,
  el: ell,
  eo: epo,
  et: est,
  eu: eus,
  fa: fas,
  fi: fin,
  ga: gle,
  gl: glg,
  gu: guj,
  ha: hau,
  he: heb,
  hi: hin,
  hr: hrv,
  hu: hun,
  hy: hye,
  id: ind,
  it: ita,
  ja: jpn,
  ko: kor,
  ku: kur,
  lt: lit,
  lv: lav,
  mr: mar,
  ms: msa,
  my: mya,
  nb: nob,
  nl: nld,
  no: nob,
  pl: pol,
  pt: por,
  ro: ron,
  ru: rus,
  sk: slk,
  sl: slv,
  so: som,
  st: sot,
  sv: swe,
  sw: swa,
  th: tha,
  tl: tgl,
  tr: tur,
  uk: ukr,
  ur: urd,
  vi: vie,
  yo: yor,
  zh: zho,
  zu: zul,
}
