import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const french: AbbreviationLists = {
  leading: listed(`
    M, MM, Mme, Mmes, Mlle, Mlles, Dr, Pr, Prof, Me, Mgr, St, Ste, Gal, Cel, Cdt, Cne, Lt, cf, p. ex, p.ex, c.-à-d, c. à d, c-à-d, i.e, e.g,
    env, bd, bld, boul, av, ap, éd, dir, ex, vs, spéc, resp
  `),
  either: listed(`
    janv, févr, fév, avr, juil, sept, oct, nov, déc, av. J.-C, ap. J.-C, apr. J.-C, Jr, Cie, Inc, Ltd
  `),
  counted: listed(
    'art, al, n, no, p, pp, vol, t, chap, ch, fig, tél, § , L, R, D, A, r, v, min, max, num',
  ),
  measured: [],
  words: listed(`
    ann, cam, dim, ill, jeu, lun, mar, mer, sam, ven, All, Var, DC, Op, Desc, Mart, dest, quart, config, imm, niv, coll
  `),
}
