import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const german: AbbreviationLists = {
  leading: listed(`
    z. B, z.B, d. h, d.h, u. a, u.a, i. d. R, i.d.R, z. T, z.T, z. Z, z. Zt, m. E, o. g, o.g, s. o, s. u, v. a, v.a, i. A, i. V,
    vgl, bzw, lt, ca, ggf, evtl, sog, rd, inkl, exkl, einschl, zzgl, abzgl, bes, insb, insbes, ehem, geb, gest, verh,
    Dr, Dr. med, Dr. jur, Dr. phil, Dr. rer. nat, Prof, Hr, Hrn, Fr, Frl, St, Ing, Dipl.-Ing, Mag, Abg, Gen, Min, med, jur, phil,
    kath, ev, evang, österr, schweiz, dt, frz, engl, amerik, südl, nördl, westl, östl, Hrsg, hrsg, Fa, Nr, d
  `),
  either: listed(`
    Mio, Mrd, Tsd, Str, Jh, Jhd, Jhdt, Jahrh, Std, Min, Sek, Jan, Feb, Apr, Aug, Sept, Okt, Nov, Dez, v. Chr, n. Chr, v.Chr, n.Chr,
    u. Ä, u.Ä, u. ä, u.ä, o. Ä, o.Ä, e. V, e.V, Jr, jun, sen, Co, Inc, Ltd, Corp, a. D, a.D, s. a
  `),
  counted: listed(
    'Nr, Abb, Art, Abs, Bd, S, Kap, Tab, Ziff, Tel, Anm, Aufl, Jg, Rn, Rdnr, max, min, St',
  ),
  measured: [],
  words: listed(`
    Akt, Alt, Am, Art, Ben, Best, Di, Do, Int, Kl, Kop, led, Max, Mi, Min, Mind, Mo, Mod, Op, PIN, Port, Rep, Sa, So, Temp,
    Test, Trans, Urspr, App, Dat, Dim, Bed, Abt, Tel
  `),
}
