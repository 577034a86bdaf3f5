import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const polish: Language = {
  code: 'pl',
  grammar: null,
  clitic: null,
  abbreviations: {
    leading: listedByCommas(`
      prof, inż, hab, doc, dyr, gen, płk, kpt, por, ppor, mjr, kard, abp, bp, ks, o, św, śp, red, mec, im, ul, al, pl, os, woj, pow, gm, np, m.in, tzw, tzn, tj, zob, por, ok, wyd, tłum, pw, im. św, ds, pt, ob, p.o, jw, godz, ang, niem, franc, łac, ros
    `),
    either: listedByCommas(`
      tys, n.e, p.n.e, r, w, sp. z o.o, S.A, Inc, Ltd, Jr, wł, sierp, wrześ, paźdz, listop, grudz, stycz
    `),
    counted: listedByCommas(
      's, str, art, ust, pkt, poz, nr, rozdz, rys, tab, t, tel, ul, godz, ok, max, min, zob',
    ),
    measured: listedByCommas('r, rr, w, ww, godz, proc, zł, gr, min, sek, m, km'),
    words: [],
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 zero
      1 jeden jedna jedno jednego jednej jednym
      1.5 półtora półtorej
      2 dwa dwie dwaj dwóch dwu dwoma dwiema dwom dwoje dwojga
      3 trzy trzej trzech trzem trzema troje trojga
      4 cztery czterej czterech czterem czterema czworo czworga
      5 pięć pięciu pięcioma pięcioro pięciorga
      6 sześć sześciu sześcioma sześcioro
      7 siedem siedmiu siedmioma siedmioro
      8 osiem ośmiu ośmioma ośmioro
      9 dziewięć dziewięciu dziewięcioma dziewięcioro
      10 dziesięć dziesięciu dziesięcioma dziesięcioro
      11 jedenaście jedenastu jedenastoma
      12 dwanaście dwunastu dwunastoma
      13 trzynaście trzynastu
      14 czternaście czternastu
      15 piętnaście piętnastu
      16 szesnaście szesnastu
      17 siedemnaście siedemnastu
      18 osiemnaście osiemnastu
      19 dziewiętnaście dziewiętnastu
      20 dwadzieścia dwudziestu
      30 trzydzieści trzydziestu
      40 czterdzieści czterdziestu
      50 pięćdziesiąt pięćdziesięciu
      60 sześćdziesiąt sześćdziesięciu
      70 siedemdziesiąt siedemdziesięciu
      80 osiemdziesiąt osiemdziesięciu
      90 dziewięćdziesiąt dziewięćdziesięciu
      100 sto stu
      200 dwieście dwustu
      300 trzysta trzystu
      400 czterysta czterystu
      500 pięćset pięciuset
      600 sześćset sześciuset
      700 siedemset siedmiuset
      800 osiemset ośmiuset
      900 dziewięćset dziewięciuset
    `),
    scale: valued(`
      1e3 tysiąc tysiące tysięcy tysiąca tysiącach tysiącami tys
      1e6 milion miliony milionów miliona milionach milionami mln
      1e9 miliard miliardy miliardów miliarda mld
      1e12 bilion biliony bilionów
    `),
    bare: ['tysiąc', 'milion', 'miliard'],
    ordinal: valued(`
      1 pierwszy pierwsza pierwsze pierwszego pierwszej pierwszym
      2 drugi druga drugie drugiego drugiej drugim
      3 trzeci trzecia trzecie trzeciego trzeciej trzecim
      4 czwarty czwarta czwarte czwartego czwartej czwartym
      5 piąty piąta piąte piątego piątej piątym
      6 szósty szósta szóste szóstego szóstej szóstym
      7 siódmy siódma siódme siódmego siódmej siódmym
      8 ósmy ósma ósme ósmego ósmej ósmym
      9 dziewiąty dziewiąta dziewiąte dziewiątego dziewiątej
      10 dziesiąty dziesiąta dziesiąte dziesiątego dziesiątej dziesiątym
      11 jedenasty jedenasta jedenaste jedenastego jedenastej jedenastym
      12 dwunasty dwunasta dwunaste dwunastego dwunastej dwunastym
      13 trzynasty trzynasta trzynaste trzynastego trzynastej trzynastym
      14 czternasty czternasta czternaste czternastego czternastej czternastym
      15 piętnasty piętnasta piętnaste piętnastego piętnastej piętnastym
      16 szesnasty szesnasta szesnaste szesnastego szesnastej szesnastym
      17 siedemnasty siedemnasta siedemnaste siedemnastego siedemnastej siedemnastym
      18 osiemnasty osiemnasta osiemnaste osiemnastego osiemnastej osiemnastym
      19 dziewiętnasty dziewiętnasta dziewiętnaste dziewiętnastego dziewiętnastej dziewiętnastym
      20 dwudziesty dwudziesta dwudzieste dwudziestego dwudziestej dwudziestym
      30 trzydziesty trzydziesta trzydzieste trzydziestego trzydziestej trzydziestym
      40 czterdziesty czterdziesta czterdzieste czterdziestego czterdziestej czterdziestym
      50 pięćdziesiąty pięćdziesiąta pięćdziesiąte pięćdziesiątego pięćdziesiątej pięćdziesiątym
      60 sześćdziesiąty sześćdziesiąta sześćdziesiąte sześćdziesiątego sześćdziesiątej sześćdziesiątym
      70 siedemdziesiąty siedemdziesiąta siedemdziesiąte siedemdziesiątego siedemdziesiątej siedemdziesiątym
      80 osiemdziesiąty osiemdziesiąta osiemdziesiąte osiemdziesiątego osiemdziesiątej osiemdziesiątym
      90 dziewięćdziesiąty dziewięćdziesiąta dziewięćdziesiąte dziewięćdziesiątego dziewięćdziesiątej dziewięćdziesiątym
    `),
    ordinalEnd: [],
    ordinalPoint: true,
    half: listed('pół połowa połowę połowy'),
    group: valued(`
      2 oba obie obaj obu oboje para parę dwukrotnie podwójny bliźniaki
      3 trójka trzykrotnie
      10 dekada
      12 tuzin południe północ
      100 setka wiek
    `),
    percent: listed('procent procenta procentach procentów proc'),
    money: {
      euro: '€', dolar: '$', dolary: '$', dolarów: '$', funt: '£', funty: '£', funtów: '£',
      złoty: 'zł', złote: 'zł', złotych: 'zł', zł: 'zł',
    }, // prettier-ignore
    rank: ['nr', 'numer'],
    minus: ['minus'],
    belowZero: ['poniżej zera'],
    range: ['do', 'lub'],
    over: listed('ponad przeszło co_najmniej powyżej więcej_niż'),
    under: listed('mniej_niż prawie niemal do poniżej blisko niespełna'),
    about: listed('około ok mniej_więcej jakieś'),
  },
  measures: measureTable(`
    month 1 miesiąc miesiące miesięcy miesiąca
    month 12 rok roku lata lat latach
    day 1 dzień dni dnia
    day 7 tydzień tygodnie tygodni tygodnia
    minute 1 minuta minuty minut minutę min
    minute 60 godzina godziny godzin godzinę godz
    second 1 sekunda sekundy sekund
    metre 1 metr metry metrów metra
    metre 1000 kilometr kilometry kilometrów kilometra
    metre 0.01 centymetr centymetry centymetrów
    gram 1 gram gramy gramów
    gram 1000 kilogram kilogramy kilogramów kilo
    gram 1000000 tona tony ton
    litre 1 litr litry litrów
    hectare 1 hektar hektary hektarów
    degree 1 stopień stopnie stopni
  `),
  dates: {
    ...noDateWords,
    relative: { dziś: 0, dzisiaj: 0, wczoraj: -1, jutro: 1, przedwczoraj: -2 },
    ambiguous: ['maja', 'maj'],
    before: listed('w od do z na początku końcu'),
    joining: [],
    weekdays: {
      środę: 3,
      sobotę: 6,
      niedzielę: 0,
      poniedziałku: 1,
      wtorku: 2,
      środy: 3,
      czwartku: 4,
    },
  },
  names: {
    ...noNameWords,
    apart: listed('do i da y e la'),
    capitals: listed(`
      sejm senat rzad panstwo kosciol internet ministerstwo
    `),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
