import { type FactWords, listed, valued } from '#lib/evidence/languages/fact-words.ts'
import { measureTable } from '#lib/evidence/numbers/measures.ts'
import { noNumberWords } from '#lib/evidence/numbers/number-words.ts'

export const german: FactWords = {
  numbers: {
    ...noNumberWords,
    cardinal: valued(`
      0 null
      1 eins
      2 zwei zwo
      3 drei
      4 vier
      5 fünf
      6 sechs
      7 sieben
      8 acht
      9 neun
      1.5 anderthalb eineinhalb
      2.5 zweieinhalb
      3.5 dreieinhalb
      4.5 viereinhalb
      10 zehn
      11 elf
      12 zwölf
      13 dreizehn
      14 vierzehn
      15 fünfzehn
      16 sechzehn
      17 siebzehn
      18 achtzehn
      19 neunzehn
      20 zwanzig
      30 dreißig dreissig
      40 vierzig
      50 fünfzig
      60 sechzig
      70 siebzig
      80 achtzig
      90 neunzig
    `),
    piece: { ein: 1 },
    scale: valued(`
      12 dutzend
      100 hundert
      1e3 tausend
      1e6 million millionen mio
      1e9 milliarde milliarden mrd
      1e12 billion billionen
    `),
    bare: ['hundert', 'tausend'],
    ordinal: valued(`
      2 zweite zweiten zweiter zweites
      3 dritte dritten dritter drittes
      4 vierte vierten vierter viertes
      5 fünfte fünften fünfter fünftes
      6 sechste sechsten sechster
      7 siebte siebten siebter
      8 achte achten achter
      9 neunte neunten neunter
      10 zehnte zehnten zehnter
    `),
    part: valued(`
      3 drittel
      4 viertel
      5 fünftel
      10 zehntel
    `),
    half: ['hälfte', 'halb', 'halbe', 'halben'],
    one: listed('ein eine einem einen einer eines'),
    and: ['und'],
    unitsFirst: true,
    compound: true,
    group: valued(`
      2 beide beiden paar doppelt zweimal verdoppelt zwilling zwillinge
      3 dreimal
      10 jahrzehnt
      12 mittag mitternacht
      100 jahrhundert
    `),
    percent: ['prozent'],
    money: { pfund: '£', dollar: '$', euro: '€', yen: '¥', franken: 'CHF' },
    tellsMoney: true,
    moneyBefore: { fr: 'CHF', chf: 'CHF', eur: '€' },
    rank: ['nr', 'nummer', 'platz'],
    minus: ['minus'],
    belowZero: ['unter null'],
    hour: ['uhr'],
    oClock: ['uhr'],
    over: ['über', 'mehr', 'mehr als', 'als', 'mindestens'],
    under: ['weniger als', 'bis zu', 'fast', 'knapp', 'unter', 'beinahe'],
    about: ['etwa', 'rund', 'ungefähr', 'circa', 'ca', 'gut'],
  },
  dates: {
    relative: { heute: 0, gestern: -1, morgen: 1, vorgestern: -2 },
    relativeYear: { letztes: -1, vergangenes: -1, dieses: 0, nächstes: 1 },
    year: 'jahr',
    ambiguous: [],
    before: listed('im seit bis ab anfang mitte ende vom zum vor nach'),
    joining: [],
  },
  measures: measureTable(`
    month 1 monat monate monaten monats
    month 12 jahr jahre jahren jahres
    month 120 jahrzehnt jahrzehnte
    day 1 tag tage tagen
    day 7 woche wochen
    minute 1 minute minuten min
    minute 60 stunde stunden std
    second 1 sekunde sekunden
    metre 1 meter metern
    metre 1000 kilometer kilometern
    metre 0.01 zentimeter zentimetern
    gram 1 gramm
    gram 1000 kilo kilogramm
    gram 1000000 tonne tonnen
    litre 1 liter litern
    hectare 1 hektar
    degree 1 grad
    watt 1000 kilowatt
    watt 1000000 megawatt
  `),
}
