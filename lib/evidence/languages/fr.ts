import { type FactWords, listed, valued } from '#lib/evidence/languages/fact-words.ts'
import { measureTable } from '#lib/evidence/numbers/measures.ts'
import { noNumberWords } from '#lib/evidence/numbers/number-words.ts'

export const french: FactWords = {
  numbers: {
    ...noNumberWords,
    cardinal: valued(`
      0 zéro
      1 un une
      2 deux
      3 trois
      4 quatre
      5 cinq
      6 six
      7 sept
      8 huit
      9 neuf
      10 dix
      11 onze
      12 douze
      13 treize
      14 quatorze
      15 quinze
      16 seize
      17 dix_sept
      18 dix_huit
      19 dix_neuf
      20 vingt
      30 trente
      40 quarante
      50 cinquante
      60 soixante
      70 septante
      80 quatre_vingt quatre_vingts huitante octante
      90 nonante
    `),
    tensToNineteen: [60, 80],
    scale: valued(`
      100 cent cents
      1e3 mille
      1e6 million millions
      1e9 milliard milliards md mds mrd
    `),
    bare: ['cent', 'mille'],
    ordinal: valued(`
      1 premier première premiers premières
      2 deuxième second seconde
      3 troisième
      4 quatrième
      5 cinquième
      6 sixième
      7 septième
      8 huitième
      9 neuvième
      10 dixième
      11 onzième
      12 douzième
      13 treizième
      14 quatorzième
      15 quinzième
      16 seizième
      17 dix_septième
      18 dix_huitième
      19 dix_neuvième
      20 vingtième
      30 trentième
      50 cinquantième
      100 centième
    `),
    ordinalEnd: listed('e è er ère ème ième eme nd nde'),
    part: valued(`
      3 tiers
      4 quart quarts
      5 cinquième cinquièmes
      10 dixième dixièmes
    `),
    half: listed('demi demie moitié'),
    one: ['un', 'une'],
    and: ['et'],
    doubtful: ['neuf'],
    group: valued(`
      2 couple paire double doubler doublé jumeaux jumelles
      3 trio triple triplé
      8 huitaine
      10 dizaine décennie
      12 douzaine midi minuit
      15 quinzaine
      20 vingtaine
      30 trentaine
      40 quarantaine
      50 cinquantaine
      60 soixantaine
      100 centaine siècle
      1000 millier
    `),
    percent: ['pour cent', 'pourcent'],
    letters: { k: 1e3, m: 1e6, md: 1e9 },
    money: {
      euro: '€', euros: '€', dollar: '$', dollars: '$', livre: '£', livres: '£', yen: '¥', yens: '¥',
    }, // prettier-ignore
    rank: ['n', 'no', 'numéro'],
    minus: ['moins'],
    hour: ['h', 'heures'],
    over: listed('plus_de plus_d au_moins dépasse dépassé dépassent supérieur_à au_delà_de'),
    under: listed('moins_de moins_d près_de presque jusqu’à maximum inférieur_à'),
    about: listed('environ autour_de quelque quelques approximativement'),
  },
  dates: {
    relative: { hier: -1, demain: 1, 'aujourd’hui': 0, "aujourd'hui": 0 },
    relativeYear: {},
    year: null,
    ambiguous: ['mars'],
    before: listed('en depuis début fin mi de dès avant après jusqu’en'),
    joining: [],
  },
  measures: measureTable(`
    month 1 mois
    month 12 an ans année années
    month 120 décennie décennies
    month 1200 siècle siècles
    day 1 jour jours
    day 7 semaine semaines
    minute 1 minute minutes min
    minute 60 heure heures
    second 1 seconde secondes
    metre 1 mètre mètres
    metre 1000 kilomètre kilomètres
    metre 0.01 centimètre centimètres
    gram 1 gramme grammes
    gram 1000 kilo kilos kilogramme kilogrammes
    gram 1000000 tonne tonnes
    litre 1 litre litres
    hectare 1 hectare hectares
    degree 1 degré degrés
  `),
  naming: {
    capitals: new Set(
      listed(`
        etat assemblee senat republique gouvernement premier ministre mairie prefecture parlement eglise
        internet noel bourse
      `),
    ),
  },
}
