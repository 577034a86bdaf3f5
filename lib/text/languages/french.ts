import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const french: Language = {
  code: 'fr',
  grammar: listed(`
    a afin ai ainsi alors apres au aucun aucune aujourd'hui aussi autre autres aux avait avant avec avoir
    beaucoup bien c car ce cela celle celles celui cent ces cet cette ceux chaque chez comme comment
    contre d dans de depuis dernier derniere des deux dix donc dont du elle elles en encore entre est et
    etait etaient ete etre eu eux fait faire fois font hors ici il ils j jamais je jour jours jusque l la
    le les leur leurs lors lui m ma mais malgre me meme memes mes moins mois mon n ne ni non nos notre
    nous nouveau nouvelle on ont ou par parce parmi pas pendant peu peut peuvent plus plusieurs pour
    pourquoi premier premiere presque puis qu quand quatre que quel quelle quelles quelque quelques quels
    qui quoi s sa sans se selon sera ses si sinon soit son sont sous sur t ta tandis tant te tel telle
    toujours tous tout toute toutes tres trois tu un une vers voici vos votre vous y annee annees ans an
  `),
  clitic: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/iu,
  abbreviations: {
    leading: listedByCommas(`
      M, MM, Mme, Mmes, Mlle, Mlles, Dr, Pr, Prof, Me, Mgr, St, Ste, Gal, Cel, Cdt, Cne, Lt, cf, p. ex, p.ex, c.-à-d, c. à d, c-à-d, i.e, e.g,
      env, bd, bld, boul, av, ap, éd, dir, ex, vs, spéc, resp
    `),
    either: listedByCommas(`
      janv, févr, fév, avr, juil, sept, oct, nov, déc, av. J.-C, ap. J.-C, apr. J.-C, Jr, Cie, Inc, Ltd
    `),
    counted: listedByCommas(
      'art, al, n, no, p, pp, vol, t, chap, ch, fig, tél, § , L, R, D, A, r, v, min, max, num',
    ),
    measured: [],
    words: listedByCommas(`
      ann, cam, dim, ill, jeu, lun, mar, mer, sam, ven, All, Var, DC, Op, Desc, Mart, dest, quart, config, imm, niv, coll
    `),
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
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
      40 quarantième
      50 cinquantième
      60 soixantième
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
    range: ['à', 'ou'],
    over: listed('plus_de plus_d au_moins dépasse dépassé dépassent supérieur_à au_delà_de'),
    under: listed('moins_de moins_d près_de presque jusqu’à maximum inférieur_à'),
    about: listed('environ autour_de quelque quelques approximativement'),
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
  dates: {
    ...noDateWords,
    relative: { hier: -1, demain: 1, 'aujourd’hui': 0, "aujourd'hui": 0 },
    ambiguous: ['mars'],
    before: listed('en depuis début fin mi de dès avant après jusqu’en'),
    joining: [],
  },
  names: {
    ...noNameWords,
    article: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu,
    joining: listed('de du des la le'),
    particles: listed('de du la le'),
    capitalParticles: listed('De Du La Le Les'),
    and: listed('et'),
    with: listed('avec'),
    capitals: listed(`
      etat assemblee senat republique gouvernement premier ministre mairie prefecture parlement eglise
      internet noel bourse
    `),
  },
  opposites: null,
  headlines: null,
  leaning: {
    words: listed(`
      il elle ils elles ce c cela ceci ça cet cette ces celui celle ceux celles on nous je j vous
      son sa ses leur leurs notre nos mais et ou or donc car ni puis ensuite alors ainsi aussi
      cependant pourtant toutefois néanmoins enfin là ici y en lui dont qui oui non
    `),
    phrases: [
      'par exemple',
      'en revanche',
      'en outre',
      'de plus',
      'au contraire',
      'par conséquent',
    ],
    connectives: null,
    saidBehind: null,
    asides: null,
    tails: null,
    persons: [],
    somebody: [],
    pronouns: listed('il elle ils elles lui eux son sa ses leur leurs celui celle ceux celles'),
    takenUp:
      /(?<!\p{L})(?:également|celui-ci|celle-ci|ceux-ci|ce dernier|cette dernière)(?!\p{L})/u,
    firstOrSecond:
      /(?<!\p{L})(?:[Jj]e|[Mm]oi|[Mm]on|[Mm]es|[Nn]ous|[Nn]otre|[Nn]os|[Tt]u|[Tt]oi|[Vv]ous|[Vv]otre|[Vv]os)(?!\p{L})|(?<!\p{L})[Jj]['’]/u,
    commands: listed(
      'imaginez pensez lisez voyez notez regardez rappelez cliquez prenez imaginons',
    ),
    scenes:
      /^(?:Par un(?:e)? (?:\p{L}+ ){0,3}(?:matin|matinée|soir|soirée|nuit|jour|journée|après-midi)|Un (?:beau )?(?:matin|soir|jour)|Il était une fois|C['’]était)(?!\p{L})/u,
    course:
      /^(?:Voici|Voilà|Dans cet article|Cet article|Ci-dessous|L['’]article (?:explique|montre|raconte))(?!\p{L})|(?<!\p{L})(?:voir|comme) (?:ci-dessus|ci-dessous|plus haut|plus bas)(?!\p{L})/u,
    saying: listed(`
      dit disent disait déclare déclaré déclarait affirme affirmé explique expliqué selon annonce
      annoncé ajoute ajouté écrit appelle appelé qualifie qualifié estime estimé assure assuré raconte
      raconté prévient prévenu
    `),
  },
  wordsPerMinute: null,
}
