import { allMessages } from '#lib/site/messages/all-messages.ts'
import { allLanguages } from '#lib/text/languages/all-languages.ts'
import { languageOf } from '#lib/text/languages/known-languages.ts'
import type { Language } from '#lib/text/languages/language.ts'
import type { NameWords } from '#lib/text/languages/parts/name-words.ts'
import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'
import { languageName } from '#lib/text/language.ts'
import { unicodeLists } from '#lib/text/sentences/unicode-lists.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'
import { stemmers } from '#lib/text/words/stemmers.ts'

type Source = 'own' | 'in part' | 'package' | 'Unicode' | 'Intl' | '–'

type Column = {
  readonly title: string
  readonly source: (code: string, language: Language | null) => Source
}

function own(known: unknown): 'own' | '–' {
  return known === null || known === undefined ? '–' : 'own'
}

const columns: readonly Column[] = [
  {
    title: 'Sentences',
    source: (code, language) =>
      language?.abbreviations ? 'own' : Object.hasOwn(unicodeLists, code) ? 'Unicode' : '–',
  },
  {
    title: 'Grammar',
    source: (code, language) =>
      language?.grammar ? 'own' : functionWordsOf(code) === null ? '–' : 'package',
  },
  { title: 'Forms', source: (code) => (Object.hasOwn(stemmers, code) ? 'package' : '–') },
  {
    title: 'Numbers',
    source: (_, language) =>
      language?.numbers?.complete === false ? 'in part' : own(language?.numbers),
  },
  {
    title: 'Dates',
    source: (_, language) => (isEmpty(language?.dates?.relative) ? 'Intl' : 'own'),
  },
  { title: 'Measures', source: (_, language) => own(language?.measures) },
  {
    title: 'Names',
    source: (_, language) =>
      isEmpty(language?.names?.capitals) && isEmpty(language?.names?.openers) ? '–' : 'own',
  },
  { title: 'Opposites', source: (_, language) => own(language?.opposites) },
  { title: 'Headlines', source: (_, language) => own(language?.headlines) },
  { title: 'Proposals', source: (_, language) => own(language?.leaning) },
  { title: 'Interface', source: (code) => (speaks(code) ? 'own' : '–') },
]

function isEmpty(list: object | null | undefined): boolean {
  return list === null || list === undefined || Object.keys(list).length === 0
}

function speaks(code: string): boolean {
  return Object.values(allMessages).some(({ language }) => language === code)
}

/** Every language that has a file in either place, by its name in English. */
function codes(): readonly string[] {
  const all = [
    ...allLanguages.map(({ code }) => code),
    ...Object.values(allMessages).map(({ language }) => language),
  ]
  return [...new Set(all)].sort((a, b) => languageName(a).localeCompare(languageName(b), 'en'))
}

/** Language by what is known of it, as a table in Markdown; where there is no file, one line for all. */
export function knownTable(): readonly string[] {
  const rows = codes().map((code) => {
    const language = languageOf(code)
    return [
      languageName(code),
      `\`${code}\``,
      ...columns.map(({ source }) => source(code, language)),
    ]
  })
  const titles = ['Language', 'Code', ...columns.map(({ title }) => title)]
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Languages of which packages know something, and no file of ours is about. */
export function packagedAlone(): readonly string[] {
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => languageOf(code) === null)
    .filter((code) => functionWordsOf(code) !== null || Object.hasOwn(stemmers, code))
    .map(languageName)
    .sort()
}

type Missing = { readonly name: string; readonly parts: readonly string[] }

/** What each language lacks, in the words of its type; what a language is whole without is left out. */
export function missingParts(): readonly Missing[] {
  return codes().flatMap((code) => {
    const language = languageOf(code)
    const parts = [
      ...(language === null ? ['a file in `lib/text/languages/`'] : lacksIn(language)),
      ...(speaks(code) ? [] : ['a file in `lib/site/messages/`']),
    ]
    return parts.length === 0 ? [] : [{ name: languageName(code), parts }]
  })
}

/** Parts that any language can have. */
const anyPart = [
  'abbreviations',
  'numbers',
  'measures',
  'dates',
  'names',
  'opposites',
  'headlines',
  'leaning',
  'wordsPerMinute',
] as const satisfies readonly (keyof Language)[]

const anyNumber = [
  'percent',
  'money',
  'over',
  'under',
  'about',
] as const satisfies readonly (keyof NumberWords)[]
/** Where numbers are not written in signs. */
const speltNumber = [
  'cardinal',
  'scale',
  'ordinal',
  'part',
  'half',
  'group',
  'rank',
  'minus',
  'belowZero',
] as const satisfies readonly (keyof NumberWords)[]
const anyName = ['capitals', 'openers'] as const satisfies readonly (keyof NameWords)[]

/** The parts that nobody has listed of a language. */
export function lacksIn(language: Language): readonly string[] {
  const { code, grammar, numbers, dates, names } = language
  const within = (part: string, lists: readonly (readonly [string, object | null])[]) =>
    lists.flatMap(([name, list]) => (isEmpty(list) ? `${part}.${name}` : []))
  return [
    ...(grammar === null && functionWordsOf(code) === null ? ['grammar'] : []),
    ...anyPart.filter((part) => language[part] === null),
    ...(dates === null ? [] : within('dates', [['relative', dates.relative]])),
    ...(numbers === null
      ? []
      : within(
          'numbers',
          [...(numbers.numerals ? [] : speltNumber), ...anyNumber].map(
            (name) => [name, numbers[name]] as const,
          ),
        )),
    ...(names === null
      ? []
      : within(
          'names',
          anyName.map((name) => [name, names[name]] as const),
        )),
  ].map((part) => `\`${part}\``)
}
