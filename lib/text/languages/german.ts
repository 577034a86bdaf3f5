import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const german: Language = {
  code: 'de',
  grammar: listed(`
    ab aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf
    aus bei beim bereits bin bis bist da dabei dadurch dafur dagegen daher damit danach dann daran
    darauf daraus darin daruber darum das dass davon dazu dein dem den denen denn der deren des dessen
    die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines
    einige einigen einmal er erst es etwa etwas euch fur gab ganz gegen geht gibt habe haben hat hatte
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede
    jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnen konnte konnten lang mal
    man manche mehr mein mit muss mussen musste nach nachdem neben nicht nichts noch nun nur ob oder
    ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte
    sondern sonst statt uber um und uns unser unter viel viele vielen vom von vor wahrend war waren was
    weil weiter welche welchem welchen welcher welches wenig weniger wenn wer werde werden wie wieder
    will wir wird wo wohl wollen wollte worden wurde wurden zu zum zur zwar zwei drei vier zwischen
    jahr jahre jahren tag tage tagen neue neuen neuer neues ersten erste
  `),
  clitic: null,
  abbreviations: {
    leading: listedByCommas(`
      z. B, z.B, d. h, d.h, u. a, u.a, i. d. R, i.d.R, z. T, z.T, z. Z, z. Zt, m. E, o. g, o.g, s. o, s. u, v. a, v.a, i. A, i. V,
      vgl, bzw, lt, ca, ggf, evtl, sog, rd, inkl, exkl, einschl, zzgl, abzgl, bes, insb, insbes, ehem, geb, gest, verh,
      Dr, Dr. med, Dr. jur, Dr. phil, Dr. rer. nat, Prof, Hr, Hrn, Fr, Frl, St, Ing, Dipl.-Ing, Mag, Abg, Gen, Min, med, jur, phil,
      kath, ev, evang, österr, schweiz, dt, frz, engl, amerik, südl, nördl, westl, östl, Hrsg, hrsg, Fa, Nr, d
    `),
    either: listedByCommas(`
      Mio, Mrd, Tsd, Str, Jh, Jhd, Jhdt, Jahrh, Std, Min, Sek, Jan, Feb, Apr, Aug, Sept, Okt, Nov, Dez, v. Chr, n. Chr, v.Chr, n.Chr,
      u. Ä, u.Ä, u. ä, u.ä, o. Ä, o.Ä, e. V, e.V, Jr, jun, sen, Co, Inc, Ltd, Corp, a. D, a.D, s. a
    `),
    counted: listedByCommas(
      'Nr, Abb, Art, Abs, Bd, S, Kap, Tab, Ziff, Tel, Anm, Aufl, Jg, Rn, Rdnr, max, min, St',
    ),
    measured: [],
    words: listedByCommas(`
      Akt, Alt, Am, Art, Ben, Best, Di, Do, Int, Kl, Kop, led, Max, Mi, Min, Mind, Mo, Mod, Op, PIN, Port, Rep, Sa, So, Temp,
      Test, Trans, Urspr, App, Dat, Dim, Bed, Abt, Tel
    `),
  },
  sentences: {
    openers: null,
    fullStop: null,
    smallBeginnings: false,
    ordinals: {
      behind:
        /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh)/u,
      before:
        /(?:^|[^\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ii][mn]s?|[Aa]m|[Aa]ns|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ff]ürs|[Ii]hr(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?|[Uu]nser(?:e[mnrs]?)?|[Ee]in(?:e[mnr]?)?|[Jj]ede[mnrs]?|[Dd]iese[mnrs]?|\d\. (?:und|oder|bis)) (?:\d{1,3}|[IVX]+)\.$/u,
    },
    places: null,
  },
  numbers: {
    ...noNumberWords,
    complete: true,
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
      2 zweite zweiten zweiter zweites zweitem
      3 dritte dritten dritter drittes drittem
      4 vierte vierten vierter viertes viertem
      5 fünfte fünften fünfter fünftes fünftem
      6 sechste sechsten sechster sechstes sechstem
      7 siebte siebten siebter siebtes siebtem siebente siebenten siebenter siebentes siebentem
      8 achte achten achter achtes achtem
      9 neunte neunten neunter neuntes neuntem
      10 zehnte zehnten zehnter zehntes zehntem
      11 elfte elften elfter elftes elftem
      12 zwölfte zwölften zwölfter zwölftes zwölftem
      13 dreizehnte dreizehnten dreizehnter dreizehntes dreizehntem
      14 vierzehnte vierzehnten vierzehnter vierzehntes vierzehntem
      15 fünfzehnte fünfzehnten fünfzehnter fünfzehntes fünfzehntem
      16 sechzehnte sechzehnten sechzehnter sechzehntes sechzehntem
      17 siebzehnte siebzehnten siebzehnter siebzehntes siebzehntem
      18 achtzehnte achtzehnten achtzehnter achtzehntes achtzehntem
      19 neunzehnte neunzehnten neunzehnter neunzehntes neunzehntem
      20 zwanzigste zwanzigsten zwanzigster zwanzigstes zwanzigstem
      21 einundzwanzigste einundzwanzigsten einundzwanzigster einundzwanzigstes einundzwanzigstem
      25 fünfundzwanzigste fünfundzwanzigsten fünfundzwanzigster fünfundzwanzigstes fünfundzwanzigstem
      30 dreißigste dreißigsten dreißigster dreißigstes dreißigstem dreissigste dreissigsten dreissigster dreissigstes dreissigstem
      40 vierzigste vierzigsten vierzigster vierzigstes vierzigstem
      50 fünfzigste fünfzigsten fünfzigster fünfzigstes fünfzigstem
      60 sechzigste sechzigsten sechzigster sechzigstes sechzigstem
      70 siebzigste siebzigsten siebzigster siebzigstes siebzigstem
      80 achtzigste achtzigsten achtzigster achtzigstes achtzigstem
      90 neunzigste neunzigsten neunzigster neunzigstes neunzigstem
      100 hundertste hundertsten hundertster hundertstes hundertstem
    `),
    ordinalPoint: true,
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
    range: ['bis', 'oder'],
    over: ['über', 'mehr', 'mehr als', 'als', 'mindestens'],
    under: ['weniger als', 'bis zu', 'fast', 'knapp', 'unter', 'beinahe'],
    about: ['etwa', 'rund', 'ungefähr', 'circa', 'ca', 'gut'],
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
  dates: {
    ...noDateWords,
    relative: { heute: 0, gestern: -1, morgen: 1, vorgestern: -2 },
    before: listed('im seit bis ab anfang mitte ende vom zum vor nach'),
    joining: [],
  },
  names: {
    ...noNameWords,
    capitalNouns: true,
    joining: listed('der den von zu zur'),
    particles: listed('der den von zu'),
    capitalParticles: listed('Den Der Von Zu'),
    and: listed('und'),
    with: listed('mit'),
  },
  opposites: null,
  headlines: null,
  leaning: {
    words: listed(`
      er sie es wir ich ihr ihre ihren ihrem sein seine seinen seinem dies diese dieser dieses
      diesen diesem das jene jener jenes beide solche da dann dort hier so aber und oder doch denn
      sondern auch deshalb daher darum trotzdem dennoch danach davor dabei damit dafür dagegen dazu
      daran darauf daraus darin darüber allerdings jedoch zudem außerdem ferner schließlich später
      zuvor inzwischen währenddessen stattdessen weil nein ja nicht wer was man einer eine
    `),
    phrases: ['zum beispiel', 'im gegensatz', 'auf diese', 'aus diesem', 'in diesem', 'in dieser'],
    connectives: null,
    saidBehind: null,
    asides: null,
    tails: null,
    persons: [],
    somebody: [],
    pronouns: listed(`
      er sie es ihm ihn ihnen ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines
    `),
    takenUp: /(?<!\bsondern )\b(?:auch|ebenfalls|ebenso|dasselbe)\b|\b(?:Dies|dies)e[mnrs]?\b/u,
    firstOrSecond:
      /(?<!\p{L})(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?)?|[Ww]ir|[Uu]ns|[Uu]nser(?:e[mnrs]?)?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|(?<!^)(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?))(?!\p{L})/u,
    commands: listed('stell stellt lies denk denkt nimm nehmt bitte schau schaut'),
    scenes:
      /^(?:An einem? (?:\p{L}+ ){0,3}\p{L}*(?:[Mm]orgen|[Aa]bend|[Tt]ag|[Nn]achmittag)|In einer (?:\p{L}+ ){0,3}\p{L}*[Nn]acht|Eines (?:\p{L}+ )?(?:Morgens|Abends|Tages|Nachts)|Es war(?:en)?|Vor (?:langer|nicht allzu langer) Zeit|Jeder kennt|Wer kennt)(?!\p{L})/u,
    course:
      /^(?:Hier (?:ist|sind|steht|stehen|lesen)|Im Folgenden|In diesem (?:Artikel|Beitrag|Text)|Dieser (?:Artikel|Beitrag|Text)|(?:Der|Unser) (?:Artikel|Beitrag) (?:zeigt|erklärt|handelt))(?!\p{L})|(?<!\p{L})(?:siehe|wie) (?:oben|unten)(?!\p{L})/u,
    saying: listed(`
      sagt sagte sagten sagen gesagt erklärt erklärte erklärten teilt teilte nennt nannte nannten
      genannt heißt hieß schreibt schrieb schrieben berichtet berichtete warnt warnte betont betonte
      bezeichnet bezeichnete meint meinte fragt fragte laut zufolge ruft rief spricht sprach zitiert
    `),
  },
  wordsPerMinute: null,
}
