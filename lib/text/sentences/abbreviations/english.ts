import {
  type AbbreviationLists,
  listed,
} from '#lib/text/sentences/abbreviations/abbreviation-lists.ts'

export const english: AbbreviationLists = {
  leading: listed(`
    Mr, Mrs, Ms, Mx, Messrs, Dr, Drs, Prof, Gen, Col, Maj, Capt, Lt, Sgt, Cpl, Pvt, Adm, Cmdr, Brig, Lt. Col,
    Sen, Sens, Rep, Reps, Gov, Govs, Hon, Rev, Fr, Pres, Supt, Insp, Det, Ald, Atty, Cllr, Msgr, Amb,
    v, vs, cf, e.g, i.e, viz, approx
  `),
  either: listed(`
    Sr, Jr, St, Mt, Ft, Ave, Blvd, Rd, Hwy, Rte, Ste, ca, est, Ch, Dep, Sec, Dept, Asst, Assn, Assoc, Univ, Natl, Intl,
    Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Inc, Ltd, Corp, Co, Bros, Cos, LLC, et al,
    dept, depts, govt, incl, misc, bldg, assn, assoc, intl, natl, corp, capt, supt, univ, cont, resp, prev, orig, avg
  `),
  counted: listed(`
    N°, Nº, №, No, Nos, Vol, vol, Vols, p, pp, Fig, Figs, fig, Art, art, ch, Ch, sec, Sec, par, para, ext, apt, Apt, Rm, ver, Ps, Sgt,
    Rte, Hwy, no, nos, pt, Pt, Eq, Tab, max, min, tel, Tel, c
  `),
  measured: listed('a.m, p.m, A.M, P.M, a.d, b.c, A.D, B.C, B.C.E, C.E'),
  words: listed(`
    AA, AB, Act, AD, All, Alt, Cap, Card, Cont, DC, Def, Diff, Ed, Hat, Id, Jam, Job, Joe, Lev, Lib, Link, Long, Mart,
    MR, OK, Ok, Op, Org, PC, PP, Pro, VS
  `),
}
