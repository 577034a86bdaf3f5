import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const spanish: AbbreviationLists = {
  leading: listed(`
    Sr, Sra, Srta, Sres, Sras, Srtas, Dr, Dra, Dres, Prof, Profa, D, Dña, Dª, Lic, Ing, Arq, Abg, Gral, Cnel, Cap, Tte, Sgto, Mons, Fr, Pbro, Hno, Hna,
    Sto, Sta, Av, Avda, Ctra, Pza, Excmo, Excma, Ilmo, Ilma, p. ej, p.ej, v. gr, cf, cfr, vid, aprox, tfno, dpto, depto, prov, admón, Ud, Uds, Vd, Vds, Mtro, Mtra
  `),
  either: listed(`
    EE. UU, EE.UU, EE. UU. AA, JJ. OO, RR. HH, FF. AA, CC. OO, SS. MM, S. A, S.A, S. L, S.L, Cía, Ltda, Inc, Ltd, Jr, a. C, d. C, a. e. c, e. c, ene, feb, abr, ago, sept, oct, nov, dic,
    a. m, p. m, hnos, min, seg
  `),
  counted: listed(
    'art, arts, núm, núms, n, no, No, nro, pág, págs, p, pp, cap, fig, vol, t, tel, párr, párrf, inc, mar, lun, may, jun, jul, vie, N°, Nº, c, máx, mín',
  ),
  measured: listed('a.m, p.m, a. m, p. m, h, hs'),
  words: listed(`
    Ant, Bien, CA, Col, DC, Desc, dom, Em, Exc, Fabric, fund, Kit, Korn, lun, mar, may, mié, jue, vie, sáb, jul, jun, RAM, Reg, Rol, SA, Sol, ss, ms, Var, AA, All, ed, PP, bol, Seg, col
  `),
}
