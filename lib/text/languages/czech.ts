import type { Language } from '#lib/text/languages/language.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const czech: Language = {
  code: 'cs',
  grammar: null,
  clitic: null,
  abbreviations: {
    leading: listedByCommas(`
      tzv, tzn, tj, např, popř, příp, resp, mj, cca, ing, mgr, mudr, judr, phdr, rndr, paeddr, prof, doc, dr, gen, plk, pplk, mjr, kpt, por,
      sv, ul, nám, tř, ing. arch, pí, p, vs, srov, viz
    `),
    either: listedByCommas(
      'mil, mld, tis, atd, apod, aj, n. l, př. n. l, a.s, a. s, s.r.o, s. r. o, o.p.s, z.s, Inc, Ltd',
    ),
    counted: listedByCommas('č, čj, čl, odst, písm, str, s, kap, obr, tab, roč, tel, max, min'),
    measured: listedByCommas('hod, min, sek, ks'),
    words: [],
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    ordinalPoint: true,
    scale: valued(`
      1e3 tisíc tisíce tisíci tisících tis
      1e6 milion milionu miliony milionů milionech milión milióny miliónů mil
      1e9 miliarda miliardy miliard miliardu mld
      1e12 bilion bilionu biliony bilionů
    `),
    percent: listed('procento procenta procent procentech'),
    range: ['až', 'nebo'],
    over: listed('přes více_než víc_než nejméně alespoň nad'),
    under: listed('méně_než téměř skoro až_do nejvýše pod necelých'),
    about: listed('asi zhruba přibližně okolo kolem cca'),
  },
  measures: null,
  dates: null,
  names: {
    ...noNameWords,
    apart: listed('do i da y e la'),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
