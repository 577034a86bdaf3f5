import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const portuguese: AbbreviationLists = {
  leading: listed(`
    Sr, Sra, Srta, Srs, Sras, Dr, Dra, Drs, Dras, Prof, Profa, Profª, Eng, Engª, Arq, Av, R, Exmo, Exma, Exmos, Ilmo, Ilma, D, S, Sto, Sta, Pe, Fr, Gal, Gen, Cel, Cap, Maj, Ten, Sgt,
    Dep, Sen, Gov, Min, V. Ex, p. ex, p.ex, i.e, e.g, cf, aprox, vs
  `),
  either: listed(`
    Ltda, Lda, Cia, S.A, S. A, E.U.A, a.C, d.C, a. C, d. C, Jr, Inc, Ltd, jan, fev, abr, mai, jun, jul, ago, set, out, nov, dez
  `),
  counted: listed(
    'art, arts, n, nº, no, núm, pág, págs, p, pp, cap, fig, vol, séc, tel, inc, mar, c',
  ),
  measured: listed('a.m, p.m, h'),
  words: listed(`
    caps, comp, cont, dez, ed, end, esp, ex, fac, fem, fil, fl, fr, gram, ind, l, lit, Mar, mar, mai, mat, mov, des, Est, org, out, pal, pol, port, prod, pron, ref, rel, rep, res, set, sup, tec, apart, aux, cat, hist, lat, long, trad, autom, jur, adm, Alm, com, col, psicol
  `),
}
