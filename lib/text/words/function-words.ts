import {
  afr,
  ara,
  ben,
  bre,
  bul,
  cat,
  ces,
  dan,
  ell,
  epo,
  est,
  eus,
  fas,
  fin,
  gle,
  glg,
  guj,
  hau,
  heb,
  hin,
  hrv,
  hun,
  hye,
  ind,
  ita,
  jpn,
  kor,
  kur,
  lav,
  lit,
  mar,
  msa,
  mya,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  slk,
  slv,
  som,
  sot,
  swa,
  swe,
  tgl,
  tha,
  tur,
  ukr,
  urd,
  vie,
  yor,
  zho,
  zul,
} from 'stopword'
import { foldWord } from '#lib/text/words/fold-word.ts'

/**
 * Words of grammar, folded, of a primary language; `null` where nobody has
 * listed them. How rare a word is tells them from words of substance in a large
 * archive; in one of a dozen articles it does not, and a reader must not be told
 * that two are "about with, their".
 */
export function functionWordsOf(language: string): ReadonlySet<string> | null {
  const known = folded.get(language)
  if (known !== undefined) return known
  const elsewhere = listsElsewhere[language]
  const made =
    functionWords[language] ?? (elsewhere === undefined ? null : new Set(elsewhere.map(foldWord)))
  folded.set(language, made)
  return made
}

const folded = new Map<string, ReadonlySet<string> | null>()

/** Of the languages that most is written in here, for the words of news as well. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(`
    a about above after again against all almost along already also although always am among an and
    another any anyone anything are around as at away back be became because become been before began
    behind being below between beyond both but by came can cannot could did do does doing done down
    during each either else enough even ever every everyone everything few for from further gave get
    gets getting give given gives go goes going gone got had has have having he her here hers herself
    him himself his how however i if in instead into is it its itself just keep keeps kept later least
    less let like likely made make makes making many may me might mine more most mostly much must my
    myself near nearly need needs neither never no nobody none nor not nothing now of off often on once
    one only onto or other others our ours out over own per perhaps put quite rather really said same
    saw say saying says see seen several shall she should since so some someone something sometimes
    soon still such take taken takes than that the their theirs them themselves then there these they
    thing things this those though through thus to together too took toward towards under unless until
    up upon us use used uses using very via want was way we well went were what whatever when where
    whether which while who whoever whole whom whose why will with within without would yet you your
    yours don don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't
    hasn't haven't hadn't it's that's there's they're we're you're
    first second third last next two three four five six seven eight nine ten hundred thousand million
    billion half new old big small large great good better best long short high low
    year years month months week weeks day days time times today yesterday tomorrow
  `),
  de: listed(`
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
  es: listed(`
    a al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cada como con
    contra cual cuando cuanto de del desde donde dos durante e el ella ellas ellos en entre era eran es
    esa esas ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia han hasta
    hay hace la las le les lo los mas me menos mi mientras mismo muy nada ni no nos nosotros nuestra
    nuestro o otra otras otro otros para pero poco por porque primera primero puede pueden pues que
    quien se segun ser si sido sin sino sobre solo son su sus tal tambien tan tanto te tiene tienen toda
    todas todo todos tras tres tu un una unas uno unos y ya yo ano anos dia dias nueva nuevo
  `),
  fr: listed(`
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
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** The languages whose words of grammar are listed here, for news, and not by a package. */
export const listedHere: ReadonlySet<string> = new Set(Object.keys(functionWords))

/** The lists of the package `stopword`, by the code that articles name their language by. */
const listsElsewhere: Readonly<Record<string, readonly string[]>> = {
  af: afr,
  ar: ara,
  bg: bul,
  bn: ben,
  br: bre,
  ca: cat,
  cs: ces,
  da: dan,
  el: ell,
  eo: epo,
  et: est,
  eu: eus,
  fa: fas,
  fi: fin,
  ga: gle,
  gl: glg,
  gu: guj,
  ha: hau,
  he: heb,
  hi: hin,
  hr: hrv,
  hu: hun,
  hy: hye,
  id: ind,
  it: ita,
  ja: jpn,
  ko: kor,
  ku: kur,
  lt: lit,
  lv: lav,
  mr: mar,
  ms: msa,
  my: mya,
  nb: nob,
  nl: nld,
  no: nob,
  pl: pol,
  pt: por,
  ro: ron,
  ru: rus,
  sk: slk,
  sl: slv,
  so: som,
  st: sot,
  sv: swe,
  sw: swa,
  th: tha,
  tl: tgl,
  tr: tur,
  uk: ukr,
  ur: urd,
  vi: vie,
  yo: yor,
  zh: zho,
  zu: zul,
}
