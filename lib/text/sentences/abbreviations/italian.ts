import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const italian: AbbreviationLists = {
  leading: listed(`
    Sig, Sigg, Sig.ra, Sig.na, Dott, Dott.ssa, Dr, Dr.ssa, Prof, Proff, Prof.ssa, Ing, Avv, On, on, Sen, Gen, Col, Cap, Mag, Ten, Geom, Rag, Arch, Mons, Card, Don,
    S, Ss, SS, Egr, Gent.mo, Spett, Ill.mo, Dir, Amm, cfr, cf, v, ad es, p. es, p.es, es, ca, psicol, F.lli, f.lli
  `),
  either: listed(`
    S.p.A, S.r.l, Spa, a.C, d.C, a. C, d. C, gen, febbr, feb, apr, magg, giu, lug, ag, ago, sett, set, ott, nov, dic, Jr, Inc, Ltd, n.d.r, n.d.a
  `),
  counted: listed(
    'art, artt, n, nn, nr, pag, pagg, p, pp, cap, vol, fig, tab, tav, sec, sez, co, tel, c, mar, lun, dom, gio, ven, merc, max, min',
  ),
  measured: [],
  words: listed('ag, all, All, DC, int, Int, Liv, Mod, mitt, on, ver, tab, dr, p'),
}
