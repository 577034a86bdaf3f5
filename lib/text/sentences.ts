/** Where sentences begin and end, and the ids they are known by. */

import { createHash } from 'node:crypto'

/** `id` is `s-…`; it depends on the sentence's own words alone, so editing one leaves the others theirs. */
export type Sentence = { readonly id: string; readonly text: string; readonly line: number }

/** Offsets into the text in UTF-16 code units; the white space between sentences belongs to none. */
export type Span = { readonly from: number; readonly to: number }

/**
 * Cuts text into sentences by Unicode's rules (UAX 29 through `Intl.Segmenter`)
 * and joins again what those rules cut too early: after abbreviations and
 * initials, before a small letter, and where only closing marks are left.
 */
export function cutSentences(text: string, lang: string): readonly Span[] {
  const line = readable(text)
  const spans: Span[] = []
  let from = 0
  for (const end of endsIn(line, lang)) {
    // What stands close by decides; to look at all of it each time would take a long paragraph's length squared.
    const before = line.slice(Math.max(from, end - closeBy), end)
    if (end < line.length && goesOn(before, line.slice(end, end + closeBy), lang)) continue
    const span = trimmed(text, from, end)
    if (span !== null) spans.push(span)
    from = end
  }
  return spans
}

/** Characters on either side of a cut that are looked at. */
const closeBy = 200

/** The same text, character for character, with what UAX 29 stumbles over put so that it does not. */
function readable(text: string): string {
  return (
    text
      // A line end inside a paragraph is a space to a reader and a sentence's end to UAX 29.
      .replace(/\s/g, ' ')
      .replace(/(?<=[\p{L}\p{N}])…/gu, '.')
      // French sets a space before a closing quote, which belongs to the sentence all the same.
      .replace(/(?<=[.!?]) (?=»( |$))/gu, '\u2060')
      // A quotation that opens right behind a full stop begins a sentence.
      .replace(/(?<=[。！？])[「『（]/gu, '一')
  )
}

/** Characters given to the segmenter at once: its time grows with the square of them. */
const windowLength = 2000

/** Where UAX 29 ends sentences. The last two pieces of a window may go on behind it, so they are asked for again. */
function endsIn(line: string, lang: string): number[] {
  const found: number[] = []
  let from = 0
  let length = windowLength
  while (from < line.length) {
    const part = line.slice(from, from + length)
    const last = from + length >= line.length
    const pieces = [...segmenterFor(lang).segment(part)]
    const sure = last ? pieces : pieces.slice(0, -2)
    for (const { segment, index } of sure) found.push(from + index + segment.length)
    const end = sure.at(-1)
    if (last) break
    if (end === undefined) length *= 2
    else {
      from += end.index + end.segment.length
      length = windowLength
    }
  }
  return found
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, made)
  return made
}

function trimmed(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const end = to - (part.length - part.trimEnd().length)
  return start < end ? { from: start, to: end } : null
}

/** Whether what stands before a cut is not yet a sentence. */
function goesOn(before: string, after: string, lang: string): boolean {
  const said = before.trimEnd()
  const next = after.trimStart()
  if (said === '' || next === '') return false
  // "[!NOTE]", "Yahoo!Japan": between words of Latin letters a sentence's end has a space behind it.
  if (said === before && /[.!?]$/.test(said) && /^[\p{L}\p{N}]/u.test(after)) return true
  if (/^[\p{Pe}\p{Pf}"'”’»]+(\s|$)/u.test(next) && !/^["'][\p{L}\p{N}]/u.test(next)) return true
  if (!said.endsWith('.')) {
    const quoted = /[」』]$/u.test(said) && /^(と|って)/u.test(next)
    return quoted || (startsSmall(next) && /[!?…]\u2060?["'“”‘’«»)]?$/u.test(said))
  }
  if (startsSmall(next)) return true
  const last = /(?<![\p{L}\p{N}.])([\p{L}\p{N}.]+)\.$/u.exec(said)?.[1] ?? ''
  if (isInitial(last, said) && !startsWithOpener(next, lang)) return true
  if (titles(lang).has(last)) return !startsWithOpener(next, lang)
  if (primary(lang) === 'de' && /^\d{1,2}$/.test(last) && germanOrdinal.test(next)) return true
  // "the U.S. Senate", "9 p.m. Tuesday"; but "in the U.S. The next year" are two.
  if (/^(\p{L}\.)+\p{L}$/u.test(last) && !startsWithOpener(next, lang)) return true
  // "Pellucid Inc. Chief Executive Ann Smith", and a place with its state: "LOVELL CREEK, Neb. (Plains News) —".
  const shortened = firms(lang).has(last) || (isState(last, lang) && /,\s\p{L}+\.$/u.test(said))
  if (shortened && !startsWithOpener(next, lang)) return true
  // "No. 5" and "vol. 3", but "He said no. 5 people left" is a risk worth taking.
  if (counted(lang).has(last) && /^[\p{N}IVXLC]/u.test(next)) return true
  return false
}

/** "am 3. Oktober", "im 19. Jahrhundert". */
const germanOrdinal =
  /^(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/

function startsSmall(text: string): boolean {
  return /^["'“‘«(]?\p{Ll}/u.test(text)
}

/** "J." before a name; not the "I." or the "vitamin C." that ends a sentence. */
function isInitial(last: string, said: string): boolean {
  if (!/^\p{Lu}$/u.test(last)) return false
  const before = said.slice(0, -2).trimEnd()
  if (last === 'I') return false
  return before === '' || /(^|\s)\p{Lu}[\p{L}'’.-]*$/u.test(before) || /[.(“"‘]$/u.test(before)
}

/** Abbreviations that a name or a word always follows. */
const titlesByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'Mr Mrs Ms Mx Dr Prof Sr Jr St Gen Col Maj Capt Lt Sgt Sen Sens Rep Reps Gov Govs Hon Rev Fr Pres Supt Insp Messrs Mt Ft Ave Blvd v vs cf ca e.g i.e Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec approx est Ald Atty Adm Cmdr Det Dep Sec Cllr Ch'.split(
      ' ',
    ),
  ),
  de: new Set(
    'z d h Dr Prof Hr Fr Hrn Nr Str St bzw ca vgl z.B d.h u.a Mio Mrd Jan Feb Apr Aug Sept Okt Nov Dez evtl ggf sog'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'M Mme Mlle MM Dr Pr Me St Ste av env cf p.ex janv févr avr juil sept oct nov déc'.split(' '),
  ),
  es: new Set('Sr Sra Srta Dr Dra Prof D Dña Ud Uds Lic Ing Gral Av pág núm aprox'.split(' ')),
  it: new Set('Sig Sigg Dott Prof Ing Avv On ecc pag ca'.split(' ')),
  nl: new Set('Dr Prof Ir Mr Mevr Dhr bijv ca nr d.w.z'.split(' ')),
  pt: new Set('Sr Sra Dr Dra Prof Exmo pág aprox'.split(' ')),
}

/** Abbreviations that go on only before a number. */
const countedByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('No no Nos nos vol Vol p pp Fig fig Figs art Art ch sec Sec'.split(' ')),
  de: new Set('Nr Abb Art Abs Bd S'.split(' ')),
}

/** What stands behind the names of firms. */
const firmsByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('Inc Ltd Corp Co Bros Cos'.split(' ')),
}

/** American states as news agencies shorten them. */
const states = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
)

function isState(word: string, lang: string): boolean {
  return primary(lang) === 'en' && states.has(word)
}

/** Words that begin a sentence far more often than they begin a name. */
const openersByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'A After Also Although An And As At Because Before Both But By Each Even For From He Her Here His How However I If In Is It Its Later Many Meanwhile More Most Neither No Nor Not Now Of On Once One Only Or Other Our She Since So Some Still Such That The Their Then There These They This Those Though To Two Under Until We What When Where Whether Which While Who Why With Without Yet You'.split(
      ' ',
    ),
  ),
}

function startsWithOpener(text: string, lang: string): boolean {
  // "J. A. Smith": an initial is no opener.
  const word = /^["'“‘«(]?(\p{L}+)(?![\p{L}.])/u.exec(text)?.[1] ?? ''
  return (openersByLanguage[primary(lang)] ?? none).has(word)
}

const none: ReadonlySet<string> = new Set()

function titles(lang: string): ReadonlySet<string> {
  return titlesByLanguage[primary(lang)] ?? none
}

function firms(lang: string): ReadonlySet<string> {
  return firmsByLanguage[primary(lang)] ?? none
}

function counted(lang: string): ReadonlySet<string> {
  return countedByLanguage[primary(lang)] ?? none
}

function primary(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}

/**
 * The id of a sentence: `s-` and 32 bits of a SHA-256 of its words in base 36.
 * It depends on nothing else, so editing a paragraph leaves every other
 * sentence's address as it was.
 */
export function sentenceId(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return `s-${createHash('sha256').update(words).digest().readUInt32BE(0).toString(36)}`
}
