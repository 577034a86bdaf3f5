import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const dutch: AbbreviationLists = {
  leading: listed(`
    dhr, mevr, mw, mr, mrs, dr, drs, ir, ing, prof, mgr, ds, gen, kol, kap, lt, St, H, ca, bijv, bv, d.w.z, o.a, o.m, m.n, m.b.t, t.a.v, i.v.m, t.o.v, i.p.v, n.a.v, vgl, zgn, resp, evt, incl, excl, v, z.g, d.i
  `),
  either: listed(`
    jl, jr, sr, B.V, N.V, v.Chr, n.Chr, v. Chr, n. Chr, jan, feb, mrt, apr, aug, sept, okt, nov, dec, a.u.b, m.a.w, Inc, Ltd, Co, str, gem
  `),
  counted: listed('nr, nrs, blz, p, pp, pag, art, hfst, fig, afb, vol, tel, no, max, min, st'),
  measured: [],
  words: [],
}
