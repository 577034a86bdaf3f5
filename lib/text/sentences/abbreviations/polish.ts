import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const polish: AbbreviationLists = {
  leading: listed(`
    prof, inż, hab, doc, dyr, gen, płk, kpt, por, ppor, mjr, kard, abp, bp, ks, o, św, śp, red, mec, im, ul, al, pl, os, woj, pow, gm, np, m.in, tzw, tzn, tj, zob, por, ok, wyd, tłum, pw, im. św, ds, pt, ob, p.o, jw, godz, ang, niem, franc, łac, ros
  `),
  either: listed(`
    tys, n.e, p.n.e, r, w, sp. z o.o, S.A, Inc, Ltd, Jr, wł, sierp, wrześ, paźdz, listop, grudz, stycz
  `),
  counted: listed(
    's, str, art, ust, pkt, poz, nr, rozdz, rys, tab, t, tel, ul, godz, ok, max, min, zob',
  ),
  measured: listed('r, rr, w, ww, godz, proc, zł, gr, min, sek, m, km'),
  words: [],
}
