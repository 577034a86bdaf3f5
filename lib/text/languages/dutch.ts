import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const dutch: Language = {
  code: 'nl',
  grammar: null,
  clitic: null,
  abbreviations: {
    leading: listedByCommas(`
      dhr, mevr, mw, mr, mrs, dr, drs, ir, ing, prof, mgr, ds, gen, kol, kap, lt, St, H, ca, bijv, bv, d.w.z, o.a, o.m, m.n, m.b.t, t.a.v, i.v.m, t.o.v, i.p.v, n.a.v, vgl, zgn, resp, evt, incl, excl, v, z.g, d.i
    `),
    either: listedByCommas(`
      jl, jr, sr, B.V, N.V, v.Chr, n.Chr, v. Chr, n. Chr, jan, feb, mrt, apr, aug, sept, okt, nov, dec, a.u.b, m.a.w, Inc, Ltd, Co, str, gem
    `),
    counted: listedByCommas(
      'nr, nrs, blz, p, pp, pag, art, hfst, fig, afb, vol, tel, no, max, min, st',
    ),
    measured: [],
    words: [],
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 nul
      1 een één
      1.5 anderhalf anderhalve
      2 twee
      2.5 tweeënhalf
      3 drie
      4 vier
      5 vijf
      6 zes
      7 zeven
      8 acht
      9 negen
      10 tien
      11 elf
      12 twaalf
      13 dertien
      14 veertien
      15 vijftien
      16 zestien
      17 zeventien
      18 achttien
      19 negentien
      20 twintig
      30 dertig
      40 veertig
      50 vijftig
      60 zestig
      70 zeventig
      80 tachtig
      90 negentig
    `),
    scale: valued(`
      12 dozijn
      100 honderd
      1e3 duizend
      1e6 miljoen mln
      1e9 miljard mld mrd
      1e12 biljoen
    `),
    bare: ['honderd', 'duizend'],
    ordinal: valued(`
      1 eerste
      2 tweede
      3 derde
      4 vierde
      5 vijfde
      6 zesde
      7 zevende
      8 achtste
      9 negende
      10 tiende
      11 elfde
      12 twaalfde
      13 dertiende
      14 veertiende
      15 vijftiende
      16 zestiende
      17 zeventiende
      18 achttiende
      19 negentiende
      20 twintigste
      21 eenentwintigste
      25 vijfentwintigste
      30 dertigste
      40 veertigste
      50 vijftigste
      60 zestigste
      70 zeventigste
      80 tachtigste
      90 negentigste
      100 honderdste
    `),
    ordinalEnd: listed('e de ste'),
    part: valued(`
      3 derde
      4 kwart
      5 vijfde
      10 tiende
    `),
    partOf: ['van'],
    half: listed('half halve helft'),
    one: ['een', 'één'],
    and: ['en', 'ën'],
    unitsFirst: true,
    compound: true,
    group: valued(`
      2 beide beiden paar duo dubbel dubbele tweeling verdubbeld verdubbelt tweemaal allebei tweeën
      3 trio driemaal drieling drieën
      4 vieren
      10 tiental decennium
      12 middag middernacht
      20 twintigtal
      100 honderdtal eeuw
    `),
    percent: ['procent'],
    money: { euro: '€', dollar: '$', pond: '£', yen: '¥' },
    moneyBefore: { eur: '€' },
    rank: ['nr', 'nummer'],
    minus: ['min'],
    belowZero: ['onder nul', 'onder het'],
    hour: ['uur'],
    range: ['tot', 'of'],
    over: listed('meer_dan ruim boven minstens minimaal'),
    under: listed('minder_dan bijna tot krap onder hooguit'),
    about: listed('ongeveer circa rond zo_n een_kleine'),
  },
  measures: measureTable(`
    month 1 maand maanden
    month 12 jaar jaren
    month 120 decennium decennia
    month 1200 eeuw eeuwen
    day 1 dag dagen
    day 7 week weken
    minute 1 minuut minuten
    minute 60 uur uren
    second 1 seconde seconden
    metre 1 meter
    metre 1000 kilometer kilometers
    metre 0.01 centimeter centimeters
    gram 1 gram
    gram 1000 kilo kilogram
    gram 1000000 ton
    litre 1 liter
    hectare 1 hectare hectares
    degree 1 graden
  `),
  dates: {
    ...noDateWords,
    relative: { vandaag: 0, gisteren: -1, morgen: 1, eergisteren: -2 },
    ambiguous: ['maart'],
    before: listed('in sinds tot vanaf begin half eind van'),
    joining: [],
  },
  names: {
    ...noNameWords,
    joining: listed('van der den de'),
    particles: listed('de den der op ten ter van'),
    capitalParticles: listed('De Den Der Ten Ter Van'),
    capitals: listed(`
      kamer kabinet rijk staat tweede eerste kerst internet gemeente
    `),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
