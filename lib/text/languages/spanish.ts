import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const spanish: Language = {
  code: 'es',
  grammar: listed(`
    a al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cada como con
    contra cual cuando cuanto de del desde donde dos durante e el ella ellas ellos en entre era eran es
    esa esas ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia han hasta
    hay hace la las le les lo los mas me menos mi mientras mismo muy nada ni no nos nosotros nuestra
    nuestro o otra otras otro otros para pero poco por porque primera primero puede pueden pues que
    quien se segun ser si sido sin sino sobre solo son su sus tal tambien tan tanto te tiene tienen toda
    todas todo todos tras tres tu un una unas uno unos y ya yo ano anos dia dias nueva nuevo
  `),
  clitic: null,
  abbreviations: {
    leading: listedByCommas(`
      Sr, Sra, Srta, Sres, Sras, Srtas, Dr, Dra, Dres, Prof, Profa, D, Dña, Dª, Lic, Ing, Arq, Abg, Gral, Cnel, Cap, Tte, Sgto, Mons, Fr, Pbro, Hno, Hna,
      Sto, Sta, Av, Avda, Ctra, Pza, Excmo, Excma, Ilmo, Ilma, p. ej, p.ej, v. gr, cf, cfr, vid, aprox, tfno, dpto, depto, prov, admón, Ud, Uds, Vd, Vds, Mtro, Mtra
    `),
    either: listedByCommas(`
      EE. UU, EE.UU, EE. UU. AA, JJ. OO, RR. HH, FF. AA, CC. OO, SS. MM, S. A, S.A, S. L, S.L, Cía, Ltda, Inc, Ltd, Jr, a. C, d. C, a. e. c, e. c, ene, feb, abr, ago, sept, oct, nov, dic,
      a. m, p. m, hnos, min, seg
    `),
    counted: listedByCommas(
      'art, arts, núm, núms, n, no, No, nro, pág, págs, p, pp, cap, fig, vol, t, tel, párr, párrf, inc, mar, lun, may, jun, jul, vie, N°, Nº, c, máx, mín',
    ),
    measured: listedByCommas('a.m, p.m, a. m, p. m, h, hs'),
    words: listedByCommas(`
      Ant, Bien, CA, Col, DC, Desc, dom, Em, Exc, Fabric, fund, Kit, Korn, lun, mar, may, mié, jue, vie, sáb, jul, jun, RAM, Reg, Rol, SA, Sol, ss, ms, Var, AA, All, ed, PP, bol, Seg, col
    `),
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 cero
      1 un uno una
      2 dos
      3 tres
      4 cuatro
      5 cinco
      6 seis
      7 siete
      8 ocho
      9 nueve
      10 diez
      11 once
      12 doce
      13 trece
      14 catorce
      15 quince
      16 dieciséis dieciseis
      17 diecisiete
      18 dieciocho
      19 diecinueve
      20 veinte
      21 veintiuno veintiún veintiuna
      22 veintidós veintidos
      23 veintitrés veintitres
      24 veinticuatro
      25 veinticinco
      26 veintiséis veintiseis
      27 veintisiete
      28 veintiocho
      29 veintinueve
      30 treinta
      40 cuarenta
      50 cincuenta
      60 sesenta
      70 setenta
      80 ochenta
      90 noventa
      100 cien ciento
      200 doscientos doscientas
      300 trescientos trescientas
      400 cuatrocientos cuatrocientas
      500 quinientos quinientas
      600 seiscientos seiscientas
      700 setecientos setecientas
      800 ochocientos ochocientas
      900 novecientos novecientas
    `),
    scale: valued(`
      1e3 mil
      1e6 millón millones
      1e12 billón billones
    `),
    bare: ['mil'],
    ordinal: valued(`
      1 primer primero primera primeros primeras
      2 segundo segunda
      3 tercer tercero tercera
      4 cuarto cuarta
      5 quinto quinta
      6 sexto sexta
      7 séptimo séptima
      8 octavo octava
      9 noveno novena
      10 décimo décima
      11 undécimo undécima decimoprimero decimoprimera
      12 duodécimo duodécima decimosegundo decimosegunda
      13 decimotercero decimotercera
      14 decimocuarto decimocuarta
      15 decimoquinto decimoquinta
      16 decimosexto decimosexta
      17 decimoséptimo decimoséptima
      18 decimoctavo decimoctava
      19 decimonoveno decimonovena
      20 vigésimo vigésima
      21 vigesimoprimero vigesimoprimera
      30 trigésimo trigésima
      40 cuadragésimo cuadragésima
      50 quincuagésimo quincuagésima
      60 sexagésimo sexagésima
      100 centésimo centésima
    `),
    ordinalEnd: listed('º ª er'),
    part: valued(`
      3 tercio tercios
      4 cuarto cuartos cuarta
      5 quinto quintos quinta
      10 décimo décimos
    `),
    partOf: ['de', 'del'],
    doubtful: listed('segundo cuarto cuarta quinto quinta sexta'),
    half: listed('medio media mitad'),
    one: ['un', 'una'],
    and: ['y'],
    group: valued(`
      2 ambos ambas par pareja doble duplicar duplicó gemelos
      3 trío triple
      10 decena década
      12 docena mediodía medianoche
      15 quincena
      20 veintena
      100 centenar siglo
      1000 millar
    `),
    percent: ['por ciento'],
    money: {
      euro: '€', euros: '€', dólar: '$', dólares: '$', libra: '£', libras: '£', yen: '¥', yenes: '¥',
    }, // prettier-ignore
    rank: ['n', 'número', 'núm'],
    minus: ['menos'],
    belowZero: ['bajo cero'],
    twelveHours: true,
    hour: ['horas', 'h'],
    range: ['a', 'o'],
    over: listed('más_de al_menos supera superó superan superior_a por_encima_de'),
    under: listed('menos_de casi hasta cerca_de inferior_a por_debajo_de'),
    about: listed('unos unas alrededor_de aproximadamente cerca'),
  },
  measures: measureTable(`
    month 1 mes meses
    month 12 año años
    month 120 década décadas
    month 1200 siglo siglos
    day 1 día días
    day 7 semana semanas
    minute 1 minuto minutos min
    minute 60 hora horas
    second 1 segundo segundos
    metre 1 metro metros
    metre 1000 kilómetro kilómetros
    metre 0.01 centímetro centímetros
    gram 1 gramo gramos
    gram 1000 kilo kilos kilogramo kilogramos
    gram 1000000 tonelada toneladas
    litre 1 litro litros
    hectare 1 hectárea hectáreas
    degree 1 grado grados
  `),
  dates: {
    ...noDateWords,
    relative: { hoy: 0, ayer: -1, anteayer: -2 },
    before: listed('en de desde hasta'),
    joining: ['de', 'del'],
  },
  names: {
    ...noNameWords,
    joining: listed('de del la el y e'),
    particles: listed('de del la el'),
    capitalParticles: listed('De Del El La Las Los'),
    and: listed('y e'),
    with: listed('con'),
    capitals: listed(`
      gobierno ejecutivo estado congreso senado policia ayuntamiento parlamento tribunal ministerio
      justicia iglesia junta generalitat comunidad presidente guardia civil navidad internet administracion
    `),
  },
  opposites: null,
  headlines: null,
  leaning: {
    words: listed(`
      él ella ellos ellas eso esto ese esa esos esas este esta estos estas aquel aquella yo nosotros
      su sus nuestro pero y e o u ni sino aunque porque pues así entonces luego después también
      tampoco además allí ahí aquí sí no
    `),
    phrases: [
      'por ejemplo',
      'sin embargo',
      'por eso',
      'por tanto',
      'en cambio',
      'por el contrario',
    ],
    connectives: null,
    saidBehind: null,
    asides: null,
    tails: null,
    persons: [],
    somebody: [],
    pronouns: listed('él ella ellos ellas su sus suyo suya suyos suyas'),
    takenUp: /(?<!sino )(?<!\p{L})(?:también|este último|esta última|lo mismo)(?!\p{L})/u,
    firstOrSecond:
      /(?<!\p{L})(?:[Yy]o|[Mm]í|[Mm]is?|[Nn]osotr[oa]s|[Nn]os|[Nn]uestr[oa]s?|[Tt]ú|[Uu]sted(?:es)?|[Vv]osotr[oa]s|[Vv]uestr[oa]s?)(?!\p{L})/u,
    commands: listed(
      'imagine imagina imaginemos piense piensa lea lee mire mira recuerde recuerda',
    ),
    scenes:
      /^(?:En una? (?:\p{L}+ ){0,3}(?:mañana|tarde|noche|día)|Una (?:mañana|tarde|noche)|Un día|Érase una vez|Había una vez|Era una?)(?!\p{L})/u,
    course:
      /^(?:He aquí|Aquí (?:está|están|tiene)|A continuación|En este artículo|Este artículo)(?!\p{L})|(?<!\p{L})(?:véase|como se (?:ha visto|dijo)) (?:arriba|abajo|antes)(?!\p{L})/u,
    saying: listed(`
      dice dicen dijo dijeron dicho decía afirma afirmó afirmaron explica explicó según anuncia
      anunció añade añadió escribe escribió llama llamó califica calificó asegura aseguró señala
      señaló advierte advirtió cuenta contó declara declaró
    `),
  },
  wordsPerMinute: null,
}
