import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const portuguese: Language = {
  code: 'pt',
  grammar: null,
  clitic: null,
  abbreviations: {
    leading: listedByCommas(`
      Sr, Sra, Srta, Srs, Sras, Dr, Dra, Drs, Dras, Prof, Profa, Profª, Eng, Engª, Arq, Av, R, Exmo, Exma, Exmos, Ilmo, Ilma, D, S, Sto, Sta, Pe, Fr, Gal, Gen, Cel, Cap, Maj, Ten, Sgt,
      Dep, Sen, Gov, Min, V. Ex, p. ex, p.ex, i.e, e.g, cf, aprox, vs
    `),
    either: listedByCommas(`
      Ltda, Lda, Cia, S.A, S. A, E.U.A, a.C, d.C, a. C, d. C, Jr, Inc, Ltd, jan, fev, abr, mai, jun, jul, ago, set, out, nov, dez
    `),
    counted: listedByCommas(
      'art, arts, n, nº, no, núm, pág, págs, p, pp, cap, fig, vol, séc, tel, inc, mar, c',
    ),
    measured: listedByCommas('a.m, p.m, h'),
    words: listedByCommas(`
      caps, comp, cont, dez, ed, end, esp, ex, fac, fem, fil, fl, fr, gram, ind, l, lit, Mar, mar, mai, mat, mov, des, Est, org, out, pal, pol, port, prod, pron, ref, rel, rep, res, set, sup, tec, apart, aux, cat, hist, lat, long, trad, autom, jur, adm, Alm, com, col, psicol
    `),
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 zero
      1 um uma
      2 dois duas
      3 três
      4 quatro
      5 cinco
      6 seis
      7 sete
      8 oito
      9 nove
      10 dez
      11 onze
      12 doze
      13 treze
      14 catorze quatorze
      15 quinze
      16 dezesseis dezasseis
      17 dezessete dezassete
      18 dezoito
      19 dezenove dezanove
      20 vinte
      30 trinta
      40 quarenta
      50 cinquenta
      60 sessenta
      70 setenta
      80 oitenta
      90 noventa
      100 cem cento
      200 duzentos duzentas
      300 trezentos trezentas
      400 quatrocentos quatrocentas
      500 quinhentos quinhentas
      600 seiscentos seiscentas
      700 setecentos setecentas
      800 oitocentos oitocentas
      900 novecentos novecentas
    `),
    scale: valued(`
      1e3 mil
      1e6 milhão milhões mi
      1e9 bilhão bilhões bi
      1e12 trilhão trilhões bilião biliões tri
    `),
    bare: ['mil'],
    ordinal: valued(`
      1 primeiro primeira primeiros primeiras
      2 segundo segunda
      3 terceiro terceira
      4 quarto quarta
      5 quinto quinta
      6 sexto sexta
      7 sétimo sétima
      8 oitavo oitava
      9 nono nona
      10 décimo décima
      20 vigésimo vigésima
      30 trigésimo trigésima
      40 quadragésimo quadragésima
      50 quinquagésimo quinquagésima
      60 sexagésimo sexagésima
      100 centésimo centésima
    `),
    ordinalEnd: listed('º ª'),
    part: valued(`
      3 terço terços
      4 quarto quartos
      5 quinto quintos
      10 décimo décimos
    `),
    partOf: listed('de do da dos das'),
    doubtful: listed('segundo segunda quarto quarta quinta sexta terça'),
    half: listed('meio meia metade'),
    one: ['um', 'uma'],
    and: ['e'],
    group: valued(`
      2 ambos ambas par casal dobro dobrou duplo dupla gêmeos gémeos
      3 trio triplo
      10 dezena década
      12 dúzia
      15 quinzena
      100 centena século
      1000 milhar
    `),
    percent: ['por cento'],
    money: {
      euro: '€', euros: '€', dólar: '$', dólares: '$', libra: '£', libras: '£', iene: '¥', ienes: '¥',
      real: 'R$', reais: 'R$',
    }, // prettier-ignore
    moneyBefore: { r: 'R$' },
    rank: ['n', 'número'],
    minus: ['menos'],
    belowZero: ['abaixo de zero', 'negativos'],
    hour: ['horas', 'h'],
    range: ['a', 'ou'],
    over: listed('mais_de pelo_menos supera superou acima_de ao_menos'),
    under: listed('menos_de quase até cerca_de abaixo_de'),
    about: listed('cerca_de aproximadamente uns umas em_torno_de'),
  },
  measures: measureTable(`
    month 1 mês meses
    month 12 ano anos
    month 120 década décadas
    month 1200 século séculos
    day 1 dia dias
    day 7 semana semanas
    minute 1 minuto minutos min
    minute 60 hora horas
    second 1 segundos
    metre 1 metro metros
    metre 1000 quilômetro quilômetros quilómetro quilómetros
    metre 0.01 centímetro centímetros
    gram 1 grama gramas
    gram 1000 quilo quilos quilograma quilogramas
    gram 1000000 tonelada toneladas
    litre 1 litro litros
    hectare 1 hectare hectares
    degree 1 grau graus
  `),
  dates: {
    ...noDateWords,
    relative: { hoje: 0, ontem: -1, anteontem: -2, amanhã: 1 },
    before: listed('em de desde até'),
    joining: ['de'],
  },
  names: {
    ...noNameWords,
    joining: listed('da de do dos e'),
    particles: listed('da das de dos'),
    capitalParticles: listed('Da De Dos'),
    and: listed('e'),
    capitals: listed(`
      governo estado camara senado congresso policia justica ministerio prefeitura parlamento tribunal
      presidente assembleia igreja natal internet bolsa
    `),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
