import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const italian: Language = {
  code: 'it',
  grammar: null,
  clitic: /^(?:[cdlmnstv]|[dn]ell|[ad]ll|all|dall|sull|un|quest|quell)['’]/iu,
  abbreviations: {
    leading: listedByCommas(`
      Sig, Sigg, Sig.ra, Sig.na, Dott, Dott.ssa, Dr, Dr.ssa, Prof, Proff, Prof.ssa, Ing, Avv, On, on, Sen, Gen, Col, Cap, Mag, Ten, Geom, Rag, Arch, Mons, Card, Don,
      S, Ss, SS, Egr, Gent.mo, Spett, Ill.mo, Dir, Amm, cfr, cf, v, ad es, p. es, p.es, es, ca, psicol, F.lli, f.lli
    `),
    either: listedByCommas(`
      S.p.A, S.r.l, Spa, a.C, d.C, a. C, d. C, gen, febbr, feb, apr, magg, giu, lug, ag, ago, sett, set, ott, nov, dic, Jr, Inc, Ltd, n.d.r, n.d.a
    `),
    counted: listedByCommas(
      'art, artt, n, nn, nr, pag, pagg, p, pp, cap, vol, fig, tab, tav, sec, sez, co, tel, c, mar, lun, dom, gio, ven, merc, max, min',
    ),
    measured: [],
    words: listedByCommas('ag, all, All, DC, int, Int, Liv, Mod, mitt, on, ver, tab, dr, p'),
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 zero
      1 un uno una
      2 due
      3 tre tré
      4 quattro
      5 cinque
      6 sei
      7 sette
      8 otto
      9 nove
      10 dieci
      11 undici
      12 dodici
      13 tredici
      14 quattordici
      15 quindici
      16 sedici
      17 diciassette
      18 diciotto
      19 diciannove
      20 venti
      30 trenta
      40 quaranta
      50 cinquanta
      60 sessanta
      70 settanta
      80 ottanta
      90 novanta
    `),
    piece: valued(`
      20 vent
      30 trent
      40 quarant
      50 cinquant
      60 sessant
      70 settant
      80 ottant
      90 novant
    `),
    scale: valued(`
      100 cento cent
      1e3 mille mila
      1e6 milione milioni mln
      1e9 miliardo miliardi mld
    `),
    bare: ['cento', 'cent', 'mille'],
    compound: true,
    ordinal: valued(`
      1 primo prima primi prime
      2 secondo seconda
      3 terzo terza
      4 quarto quarta
      5 quinto quinta
      6 sesto sesta
      7 settimo settima
      8 ottavo ottava
      9 nono nona
      10 decimo decima
      11 undicesimo undicesima
      12 dodicesimo dodicesima
      13 tredicesimo tredicesima
      14 quattordicesimo quattordicesima
      15 quindicesimo quindicesima
      16 sedicesimo sedicesima
      17 diciassettesimo diciassettesima
      18 diciottesimo diciottesima
      19 diciannovesimo diciannovesima
      20 ventesimo ventesima
      21 ventunesimo ventunesima
      30 trentesimo trentesima
      40 quarantesimo quarantesima
      50 cinquantesimo cinquantesima
      60 sessantesimo sessantesima
      70 settantesimo settantesima
      80 ottantesimo ottantesima
      90 novantesimo novantesima
    `),
    ordinalEnd: listed('º ª'),
    part: valued(`
      3 terzo terzi
      4 quarto quarti
      5 quinto quinti
      10 decimo decimi
    `),
    partOf: listed('di dei degli delle della del'),
    half: listed('mezzo mezza metà'),
    one: ['un', 'una', 'uno'],
    and: ['e'],
    doubtful: listed('sei secondo quarto quarta sesto'),
    group: valued(`
      2 entrambi entrambe coppia paio doppio doppia raddoppiato raddoppia gemelli
      3 trio triplo
      10 decina decennio
      12 dozzina mezzogiorno mezzanotte
      15 quindicina
      20 ventina
      30 trentina
      40 quarantina
      50 cinquantina
      100 centinaio secolo
      1000 migliaio
    `),
    percent: ['per cento'],
    money: {
      euro: '€', dollaro: '$', dollari: '$', sterlina: '£', sterline: '£', yen: '¥',
    }, // prettier-ignore
    rank: ['n', 'numero'],
    minus: ['meno'],
    belowZero: ['sotto zero', 'sotto lo'],
    hour: ['ore'],
    range: ['a', 'o'],
    over: listed('più_di oltre almeno supera superato superano'),
    under: listed('meno_di quasi fino_a'),
    about: listed('circa intorno_a attorno_a'),
  },
  measures: measureTable(`
    month 1 mese mesi
    month 12 anno anni
    month 120 decennio decenni
    month 1200 secolo secoli
    day 1 giorno giorni
    day 7 settimana settimane
    minute 1 minuto minuti min
    minute 60 ora ore
    second 1 secondi
    metre 1 metro metri
    metre 1000 chilometro chilometri
    metre 0.01 centimetro centimetri
    gram 1 grammo grammi
    gram 1000 chilo chili chilogrammo chilogrammi
    gram 1000000 tonnellata tonnellate
    litre 1 litro litri
    hectare 1 ettaro ettari
    degree 1 grado gradi
  `),
  dates: {
    ...noDateWords,
    relative: { oggi: 0, ieri: -1, domani: 1 },
    before: listed('a in da di dal del fino nel'),
    joining: ['di'],
  },
  names: {
    ...noNameWords,
    article: /^(?:[cdlmnstv]|[dn]ell|[ad]ll|all|dall|sull|un|quest|quell)['’](?=\p{L})/iu,
    joining: listed('da del della di e'),
    particles: listed('da dal de del della di'),
    capitalParticles: listed('Da Dal De Dei Del Della Di La Lo'),
    and: listed('e'),
    with: listed('con'),
    capitals: listed(`
      governo stato camera senato parlamento comune regione provincia ministero chiesa repubblica
      consiglio natale internet borsa
    `),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
