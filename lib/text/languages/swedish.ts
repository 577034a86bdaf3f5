import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const swedish: Language = {
  code: 'sv',
  grammar: null,
  clitic: null,
  abbreviations: {
    leading: listedByCommas(`
      t. ex, t.ex, bl. a, bl.a, d. v. s, d.v.s, s. k, s.k, f. d, f.d, p. g. a, p.g.a, fr. o. m, fr.o.m, t. o. m, t.o.m, m. a. o, m.a.o,
      ca, dr, prof, jfr, resp, inkl, exkl, kl, nr, ev, ang, vd, gen, kapt, löjtn, övers, red
    `),
    either: listedByCommas(`
      m. m, m.m, m. fl, m.fl, o. s. v, o.s.v, osv, etc, f. Kr, f.Kr, e. Kr, e.Kr, jan, febr, apr, aug, sept, okt, nov, dec, Inc, Ltd, Co
    `),
    counted: listedByCommas('kl, nr, s, sid, kap, fig, tab, bd, tel, art, max, min'),
    measured: listedByCommas('kr, st, tim, min, sek, milj, mkr'),
    words: [],
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 noll
      1 ett en
      1.5 halvannan
      2 två
      3 tre
      4 fyra
      5 fem
      6 sex
      7 sju
      8 åtta
      9 nio
      10 tio
      11 elva
      12 tolv
      13 tretton
      14 fjorton
      15 femton
      16 sexton
      17 sjutton
      18 arton
      19 nitton
      20 tjugo
      30 trettio
      40 fyrtio
      50 femtio
      60 sextio
      70 sjuttio
      80 åttio
      90 nittio
    `),
    scale: valued(`
      12 dussin
      20 tjog
      100 hundra
      1e3 tusen
      1e6 miljon miljoner milj mn
      1e9 miljard miljarder md mdr
      1e12 biljon biljoner
    `),
    bare: ['hundra', 'tusen'],
    ordinal: valued(`
      1 första förste
      2 andra andre
      3 tredje
      4 fjärde
      5 femte
      6 sjätte
      7 sjunde
      8 åttonde
      9 nionde
      10 tionde
      11 elfte
      12 tolfte
      13 trettonde
      14 fjortonde
      15 femtonde
      16 sextonde
      17 sjuttonde
      18 artonde
      19 nittonde
      20 tjugonde
      21 tjugoförsta
      30 trettionde
      40 fyrtionde
      50 femtionde
      60 sextionde
      70 sjuttionde
      80 åttionde
      90 nittionde
      100 hundrade
    `),
    ordinalEnd: ['e'],
    part: valued(`
      3 tredjedel tredjedelar
      4 fjärdedel fjärdedelar
      5 femtedel femtedelar
      6 sjättedel sjättedelar
      8 åttondel åttondelar
      10 tiondel tiondelar
    `),
    half: listed('halv halva halvt hälften'),
    one: ['en', 'ett'],
    and: ['och'],
    compound: true,
    group: valued(`
      2 båda bägge par dubbelt dubbla fördubblats tvilling tvillingar
      3 trippel trillingar
      4 kvartett
      10 tiotal decennium årtionde
      12 middag midnatt
      20 tjugotal
      100 hundratal sekel århundrade
      1000 tusental
    `),
    percent: ['procent', 'procenten'],
    money: {
      krona: 'kr', kronor: 'kr', kr: 'kr', euro: '€', dollar: '$', pund: '£', yen: '¥',
    }, // prettier-ignore
    tellsMoney: true,
    rank: ['nr', 'nummer', 'plats'],
    minus: ['minus'],
    belowZero: ['under noll'],
    range: ['till', 'eller'],
    over: listed('mer_än över minst drygt fler_än'),
    under: listed('mindre_än färre_än nästan knappt högst upp_till under'),
    about: listed('cirka ca omkring ungefär runt'),
  },
  measures: measureTable(`
    month 1 månad månader månaden månaders
    month 12 år åren års
    month 120 decennium decennier årtionde årtionden
    month 1200 sekel århundrade århundraden
    day 1 dag dagar dagen dagars dygn
    day 7 vecka veckor veckan veckors
    minute 1 minut minuter min
    minute 60 timme timmar tim timmars
    second 1 sekund sekunder sek
    metre 1 meter
    metre 1000 kilometer
    metre 10000 mil
    metre 0.01 centimeter
    gram 1 gram
    gram 1000 kilo kilogram
    gram 1000000 ton
    litre 1 liter
    hectare 1 hektar
    degree 1 grad grader
    watt 1000 kilowatt
    watt 1000000 megawatt
  `),
  dates: {
    ...noDateWords,
    relative: { idag: 0, ikväll: 0, igår: -1, imorgon: 1, förrgår: -2, övermorgon: 2 },
    before: listed('i sedan från till före efter under mitten slutet början'),
    joining: [],
  },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
