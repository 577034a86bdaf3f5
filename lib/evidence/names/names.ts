/** Names in a text: runs of capitalised words, and whether one name stands for the same as another. */

import { romanValue } from '#lib/evidence/numbers/roman.ts'
import {
  aliases,
  joining,
  nicknames,
  shortened,
  titles,
} from '#lib/evidence/names/travelling-words.ts'
import { languageOf, primaryOf } from '#lib/text/languages/known-languages.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { onceAWord } from '#lib/text/words/once-a-word.ts'

export type NameMention = {
  /** As it stands in the text, without what belongs to grammar: `Meta` of `Meta’s`. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** Folded, in order; connecting words such as "of" are left out. */
  readonly parts: readonly string[]
  /** Whether only the beginning of a sentence gives it its capital. */
  readonly opens: boolean
}

/** Where words have no spaces between them, what is written in Latin letters is a word by itself: "OpenAIの". */
const tokenPattern =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00AD&])+(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u00AD]+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}]+/gu

type Token = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly look: Look
}

/** The words of a text as names are read from them. */
export function nameTokensIn(text: string, lang: string): readonly Token[] {
  const article = languageOf(lang)?.names?.article
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(tokenPattern)) {
    const before = article?.exec(word)?.[0].length ?? 0
    tokens.push(withoutPossessive(before === 0 ? word : word.slice(before), index + before))
  }
  return tokens
}

/**
 * @param taken stretches that are dates or numbers already; no name is read there
 */
export function namesIn(
  text: string,
  lang: string,
  taken: readonly { readonly from: number; readonly to: number }[] = [],
  tokens = nameTokensIn(text, lang),
): readonly NameMention[] {
  const language = primaryOf(lang)
  const names = languageOf(lang)?.names ?? noNameWords
  const grammar = grammarAround(language)
  const joins = (token: Token): boolean => isConnecting(token) && !names.apart.includes(token.text)
  if (isTitleCase(tokens, grammar)) return []
  const out: NameMention[] = []
  let run: Token[] = []
  let next = 0
  const close = (): void => {
    while (run.length > 0 && isConnecting(run.at(-1))) run.pop()
    const mention = mentionOf(run, text, grammar)
    if (mention !== null) out.push(mention)
    run = []
  }
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (
      run.length > 0 &&
      before !== undefined &&
      !goesOn(before, text.slice(before.to, token.from))
    )
      close()
    while (next < taken.length && (taken[next]?.to ?? 0) <= token.from) next += 1
    const isTaken = (taken[next]?.from ?? Infinity) < token.to
    const { isNameAmongNouns, isNameAmongWords } = token.look
    const isName = names.capitalNouns ? isNameAmongNouns : isNameAmongWords
    if (isName && !isTaken) run.push(token)
    else if (run.length > 0 && joins(token) && !isTaken) run.push(token)
    else if (run.length > 0) close()
  }
  close()
  return out
}

/** Whether a name can go on over what stands between two words: a possessive ends it, a stop does unless it shortens a word. */
function goesOn(before: Token, gap: string): boolean {
  if (gap === '. ') return /^\p{L}$/u.test(before.text) || shortened.has(before.text)
  return gap === ' ' || /^(?:[ \u00A0\u202F\u2009]|-)$/u.test(gap)
}

function withoutPossessive(text: string, from: number): Token {
  const bare = /['’]/u.test(text) ? text.replace(/['’]s?$/u, '') : text
  return { text: bare, from, to: from + bare.length, look: lookOf(bare) }
}

function isConnecting(token: Token | undefined): boolean {
  return token?.look.isConnecting === true
}

/** Words that are no names in spite of their capital. What is English in a text of another language has English ones. */
function grammarAround(language: string): ReadonlySet<string> {
  const known = grammarKnown.get(language)
  if (known !== undefined) return known
  const [own, english] = [functionWordsOf(language), functionWordsOf('en')]
  const isListedForNews = (languageOf(language)?.grammar ?? null) !== null
  const grammar = new Set([...(own ?? []), ...((isListedForNews ? null : english) ?? [])])
  grammarKnown.set(language, grammar)
  return grammar
}

const grammarKnown = new Map<string, ReadonlySet<string>>()

/** A headline in which every long word has a capital says nothing about names. */
function isTitleCase(tokens: readonly Token[], grammar: ReadonlySet<string>): boolean {
  let long = 0
  for (const { text, look } of tokens) {
    if (text.length < 4) continue
    const { folded, hasLetter, hasCapital } = look
    if (!hasLetter || grammar.has(folded)) continue
    if (!hasCapital) return false
    long += 1
  }
  return long >= 5
}

/** What every sentence with a word asks about it. */
type Look = {
  readonly folded: string
  readonly name: string
  readonly hasLetter: boolean
  readonly hasCapital: boolean
  readonly isCapital: boolean
  readonly isConnecting: boolean
  /** Where every noun has a capital, a second one makes a name. */
  readonly isNameAmongNouns: boolean
  readonly isNameAmongWords: boolean
}

const lookOf = onceAWord((word): Look => ({
  folded: foldWord(word),
  name: foldName(word),
  hasLetter: /\p{L}/u.test(word),
  hasCapital: /\p{Lu}/u.test(word),
  isCapital: /^\p{Lu}/u.test(word),
  isConnecting: joining.has(word),
  isNameAmongNouns: /\p{Lu}.*\p{Lu}/u.test(word),
  isNameAmongWords: /^\p{N}*\p{Lu}|\p{Ll}\p{Lu}|^\p{N}+\p{Ll}{3,}$/u.test(word),
}))

function mentionOf(
  run: readonly Token[],
  text: string,
  grammar: ReadonlySet<string>,
): NameMention | null {
  // "The", "In", "He" at the start of a sentence, and titles, which are words like others.
  let first = 0
  while (first < run.length && (leads(run[first], grammar) || isQuarter(run, first))) first += 1
  const kept = run.slice(first)
  const [start, end] = [kept[0], kept.at(-1)]
  if (start === undefined || end === undefined) return null
  const parts = kept
    .filter((token) => !isConnecting(token))
    .flatMap(({ text: word, look }) => (word.includes('-') ? namedParts(word) : [look.name]))
  const before = text.slice(Math.max(0, start.from - closeBy), start.from).trimEnd()
  const opens =
    first === 0 &&
    (before === '' || /[.!?:…]["'”’»)]*$/u.test(before) || /[¿¡«„]\s?$|^["'“‘(—–-]+$/u.test(before))
  return { text: text.slice(start.from, end.to), from: start.from, to: end.to, parts, opens }
}

/** "Chicago" of "Chicago-bound", both of "Ruiz-Hale". */
function namedParts(word: string): readonly string[] {
  const parts = word.split('-')
  const named = parts.filter((part) => !/^\p{Ll}/u.test(part))
  return (named.length === 0 ? parts : named).map(foldName)
}

/** Characters before a name that are looked at: all of a long text, for each name in it, would take their product. */
const closeBy = 100

/** "W of Perth": a quarter of the sky. */
function isQuarter(run: readonly Token[], at: number): boolean {
  return run[at]?.text.length === 1 && isConnecting(run[at + 1])
}

function leads(token: Token | undefined, grammar: ReadonlySet<string>): boolean {
  if (token === undefined) return false
  // "Ex-mayor" is no more a name than "mayor" is, nor "He'll" than "he".
  if (/^ex-\p{Ll}/iu.test(token.text)) return true
  const word = foldWord(token.text.replace(/['’](?:ll|re|ve|d|m)$/iu, ''))
  const shouted = token.text.length > 1 && token.text === token.text.toUpperCase()
  return joining.has(word) || titles.has(word) || (grammar.has(word) && !shouted)
}

/** Small letters, no accents, no stops, one apostrophe: "U.S." is "us", "O’Brien" is "o'brien"; Roman numerals in figures: "II" is "2". */
export function foldName(word: string): string {
  const roman = romanValue(word)
  return roman === null
    ? foldWord(word)
        .replace(/[.\u00AD]/gu, '')
        .replace(/[’ʼ]/gu, "'")
    : String(roman)
}

/** What a text knows by name, gathered once. */
export class KnownNames {
  constructor(private readonly lang: string) {}

  /** Every word, folded. */
  private readonly words = new Set<string>()
  /** Parts of names that no beginning of a sentence gives their capital. */
  private readonly named = new Set<string>()
  /** Words that stood with a capital. */
  private readonly capitals = new Set<string>()
  private readonly initials = new Set<string>()
  private readonly byLetter = new Map<string, string[]>()
  readonly mentions: NameMention[] = []

  add(tokens: readonly Token[], mentions: readonly NameMention[]): void {
    for (const { text, look } of tokens) {
      this.addWord(look)
      if (text.includes('-')) for (const part of text.split('-')) this.addWord(lookOf(part))
    }
    for (const mention of mentions) {
      this.mentions.push(mention)
      if (!mention.opens) for (const part of mention.parts) this.named.add(part)
      if (mention.parts.length > 1)
        this.initials.add(mention.parts.map((part) => part[0] ?? '').join(''))
    }
  }

  private addWord({ name: word, isCapital }: Look): void {
    if (word === '') return
    if (isCapital) this.capitals.add(word)
    if (this.words.has(word)) return
    this.words.add(word)
    const letter = word.slice(0, 1)
    const list = this.byLetter.get(letter)
    if (list === undefined) this.byLetter.set(letter, [word])
    else list.push(word)
  }

  /** Whether the text speaks of whom or what `name` names. */
  has({ text, parts }: NameMention): boolean {
    if (parts.every((part) => this.knows(part))) return true
    const joined = parts.join('')
    if (this.words.has(joined)) return true
    // "NPA" for the National Police Agency, and the other way round.
    if (parts.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.]+$/u.test(text) && this.initials.has(joined))
      return true
    if (parts.length > 1 && this.words.has(parts.map((part) => part[0] ?? '').join(''))) return true
    // A takeaway may give the full name of somebody whom the text calls by the last.
    const last = parts.at(-1) ?? ''
    return (
      parts.length > 1 &&
      parts.length <= 3 &&
      last.length > 2 &&
      this.standsWithCapital(last) &&
      !/\s(?:of|for|the|&)\s/u.test(text) &&
      !this.hasOnlyOthersOf(last, parts.slice(0, -1))
    )
  }

  private standsWithCapital(part: string): boolean {
    if (this.capitals.has(part)) return true
    const near = this.inflects ? (this.byLetter.get(part.slice(0, 1)) ?? []) : []
    return near.some((word) => this.capitals.has(word) && isInflected(part, word))
  }

  /** Whether everybody of that last name whom the text gives in full has another first name: Ann Smith is not Bob Smith. */
  hasOnlyOthersOf(last: string, first: readonly string[]): boolean {
    const full = this.mentions.filter(
      ({ parts }) => parts.length > 1 && parts.length <= 3 && parts.at(-1) === last,
    )
    return (
      full.length > 0 &&
      !full.some(({ parts }) =>
        parts.slice(0, -1).some((part) => first.some((own) => isCalled(own, part))),
      )
    )
  }

  /** Where names are not inflected they have the endings of `isForm` and no others. */
  private get inflects(): boolean {
    return (languageOf(this.lang)?.names ?? noNameWords).inflected
  }

  isNamed(part: string): boolean {
    return this.named.has(part)
  }

  private knows(part: string): boolean {
    if (this.words.has(part)) return true
    if ((aliases.get(part) ?? []).some((each) => this.words.has(each))) return true
    const near = this.byLetter.get(part.slice(0, 1)) ?? []
    return near.some(
      (word) =>
        isForm(part, word) ||
        isForm(word, part) ||
        (this.inflects && this.capitals.has(word) && isInflected(part, word)) ||
        isShort(part, word) ||
        (this.named.has(word) && isShort(word, part)),
    )
  }

  /** The names most like this one, for a hint. */
  nearest(parts: readonly string[]): NameMention | null {
    const shared = this.mentions.find((mention) =>
      mention.parts.some((part) => parts.includes(part)),
    )
    return (
      shared ??
      this.mentions.find((mention) =>
        mention.parts.some((part) =>
          parts.some(
            (own) => own[0] === part[0] && own.length > 3 && part.startsWith(own.slice(0, 3)),
          ),
        ),
      ) ??
      null
    )
  }
}

/** "Syrian" of "Syria", "Iraqi" of "Iraq", "Londoners" of "London". */
function isForm(form: string, name: string): boolean {
  if (form.length <= name.length || name.length < 4) return false
  const root = name.replace(/[aeoy]$/u, '')
  return (
    form.startsWith(root) &&
    /^(?:a|e)?(?:n|i|s|an|ian|ans|ians|ese|ish|ic|er|ers|ns)$/u.test(form.slice(root.length))
  )
}

/** "Москвы" and "Москве", "Français" of "France": what two forms of a name have in common is their beginning. */
function isInflected(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let same = 0
  while (same < shorter && one[same] === other[same]) same += 1
  const [short, long] = [shorter, Math.max(one.length, other.length)].map((each) => each - same)
  if (same < Math.min(4, Math.max(3, shorter)) || short === undefined || long === undefined) {
    return false
  }
  return long <= 3 || (long === 4 && short <= 1)
}

/** "Man" and "Utd" of "Manchester United". */
function isShort(short: string, whole: string): boolean {
  if (short.length < 3 || whole.length < short.length + 2) return false
  if (short.length <= 4 && whole.startsWith(short) && whole.length >= short.length * 2) return true
  if (/[aeiou]/u.test(short.slice(1))) return false
  let at = 0
  for (const letter of whole) if (letter === short[at]) at += 1
  return at === short.length
}

/** Whether two first names may be one person's: "J", "Joe" and "Joseph", "Bill" and "William". */
function isCalled(one: string, other: string): boolean {
  if (one === other || one.slice(0, 3) === other.slice(0, 3)) return true
  if (one.length <= 2 || other.length <= 2) return one[0] === other[0]
  return nicknames.some((called) => called.includes(one) && called.includes(other))
}
