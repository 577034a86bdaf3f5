import { expect, test } from 'vitest'
import type { Messages } from '#lib/site/messages/english.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import type { Counted } from '#lib/site/plural.ts'

/** So many that every language writes the number. */
const many = { count: 1234, written: '<1>' }

/** Each message that takes something: what it is given here, and what English makes of it. */
const told: readonly [key: keyof Messages, say: (words: Messages) => string, english: string][] = [
  ['footnoteMark', (words) => words.footnoteMark('<1>'), 'Note <1>'],
  ['code', (words) => words.code('<1>'), 'Code: <1>'],
  ['code', (words) => words.code(''), 'Code'],
  ['table', (words) => words.table('<1>'), 'Table <1>'],
  ['linkToSection', (words) => words.linkToSection('<1>'), 'Link to the section “<1>”'],
  ['problemsFound', (words) => words.problemsFound(many), '<1> problems stop a build'],
  ['pageNumber', (words) => words.pageNumber('<1>'), 'Page <1>'],
  ['pageOf', (words) => words.pageOf('<1>', '<2>'), 'Page <1> of <2>'],
  ['articleCount', (words) => words.articleCount(many), '<1> articles'],
  ['seconds', (words) => words.seconds(many), '<1>\u00A0s'],
  ['minutes', (words) => words.minutes(many), '<1>\u00A0min'],
  ['readingTimes', (words) => words.readingTimes('<1>', '<2>'), '<1> takeaways, <2> article'],
  ['readingTime', (words) => words.readingTime('<1>'), '<1> article'],
  ['evidenceFor', (words) => words.evidenceFor('<1>'), 'Evidence for takeaway <1>'],
  ['mistakeIn', (words) => words.mistakeIn('<1>'), 'Mistake in “<1>”'],
  [
    'takeawaysAssisted',
    (words) => words.takeawaysAssisted('<1>'),
    'Drafted by software, checked by <1>.',
  ],
  ['backToMark', (words) => words.backToMark('<1>'), 'Back to the text, place <1>'],
  ['continueAt', (words) => words.continueAt('<1>'), 'Continue at “<1>”'],
  ['continueReading', (words) => words.continueReading('<1>'), 'Continue reading “<1>”'],
  ['allBegun', (words) => words.allBegun(many), 'All <1> articles begun'],
  [
    'paragraphsChanged',
    (words) => words.paragraphsChanged(many),
    '<1> paragraphs have changed since your last visit',
  ],
  [
    'isSavedWithout',
    (words) => words.isSavedWithout(many),
    'Saved, but for <1> pictures that could not be had.',
  ],
  ['savedOn', (words) => words.savedOn('<1>'), 'Saved on <1>'],
  ['savedInAll', (words) => words.savedInAll('<1>'), '<1> in all'],
  ['removeTitled', (words) => words.removeTitled('<1>'), 'Remove “<1>”'],
  ['forgetTitled', (words) => words.forgetTitled('<1>'), 'Forget “<1>”'],
  ['alsoAbout', (words) => words.alsoAbout('<1>'), 'Also about <1>'],
  ['searchFirst', (words) => words.searchFirst('<1>', '<2>'), '<1>, the first <2> are shown'],
  ['searchNothing', (words) => words.searchNothing('<1>'), 'Nothing has “<1>” in it.'],
  [
    'searchNear',
    (words) => words.searchNear('<1>', '<2>', '<3>'),
    'Nothing has “<1>” in it. “<2>” is near: <3>.',
  ],
  [
    'searchSome',
    (words) => words.searchSome('<1>'),
    'No article has all of these words. With some of them: <1>.',
  ],
  ['searchMore', (words) => words.searchMore('<1>'), 'Show <1> more'],
]

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const codes = letters.flatMap((first) => letters.map((second) => first + second))

/** Those that have messages of their own. */
const languages = [
  'en',
  ...codes.filter((code) => messagesIn(code) !== messagesIn('en')),
].toSorted()

const english = messagesIn('en')

const keysOf = (words: object, around = ''): readonly string[] =>
  entriesOf(words, around).map(([key]) => key)

function entriesOf(words: object, around = ''): readonly [key: string, message: unknown][] {
  return Object.entries(words).flatMap(([key, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null
      ? entriesOf(message, `${around}${key}.`)
      : [[`${around}${key}`, message]],
  )
}

test.each(told)('%s in English', (_, say, expected) => {
  expect(say(english)).toBe(expected)
})

test('the table above leaves no message out that takes something', () => {
  const functions = entriesOf(english).filter(([, message]) => typeof message === 'function')
  expect([...new Set(told.map(([key]) => key))].toSorted()).toEqual(
    functions.map(([key]) => key).toSorted(),
  )
})

test.each(languages)('the set of messages that %s has is whole', (language) => {
  const words = messagesIn(language)
  expect(keysOf(words).toSorted()).toEqual(keysOf(english).toSorted())
  const empty = entriesOf(words).filter(
    ([, message]) => typeof message !== 'function' && !/\S/.test(String(message)),
  )
  expect(empty).toEqual([])
})

const given = (message: string): readonly string[] => (message.match(/<\d>/g) ?? []).toSorted()

test.each(languages)('the messages that %s has say what they are given', (language) => {
  const words = messagesIn(language)
  const said = told.map(([key, say]) => [key, given(say(words))])
  expect(said).toEqual(told.map(([key, , expected]) => [key, given(expected)]))
})

/** What a message makes of these numbers. */
const numbers = [0, 1, 2, 3, 11, 100]

test.each<[key: keyof Messages, say: (words: Messages, counted: Counted) => string, object]>([
  [
    'problemsFound',
    (words, counted) => words.problemsFound(counted),
    {
      en: [
        '0 problems stop a build',
        '1 problem stops a build',
        '2 problems stop a build',
        '3 problems stop a build',
        '11 problems stop a build',
        '100 problems stop a build',
      ],
      de: [
        '0 Probleme verhindern einen Build',
        '1 Problem verhindert einen Build',
        '2 Probleme verhindern einen Build',
        '3 Probleme verhindern einen Build',
        '11 Probleme verhindern einen Build',
        '100 Probleme verhindern einen Build',
      ],
      ar: [
        'لا مشكلة تمنع بناء الموقع',
        'مشكلة واحدة تمنع بناء الموقع',
        'مشكلتان تمنعان بناء الموقع',
        '3 مشكلات تمنع بناء الموقع',
        '11 مشكلة تمنع بناء الموقع',
        '100 مشكلة تمنع بناء الموقع',
      ],
    },
  ],
  [
    'articleCount',
    (words, counted) => words.articleCount(counted),
    {
      en: ['0 articles', '1 article', '2 articles', '3 articles', '11 articles', '100 articles'],
      de: ['0 Artikel', '1 Artikel', '2 Artikel', '3 Artikel', '11 Artikel', '100 Artikel'],
      ar: ['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال'],
    },
  ],
  [
    'seconds',
    (words, counted) => words.seconds(counted).replaceAll('\u00A0', '_'),
    {
      en: ['0_s', '1_s', '2_s', '3_s', '11_s', '100_s'],
      de: ['0_s', '1_s', '2_s', '3_s', '11_s', '100_s'],
      ar: ['أقل من ثانية', 'ثانية واحدة', 'ثانيتين', '3_ثوانٍ', '11_ثانية', '100_ثانية'],
    },
  ],
  [
    'minutes',
    (words, counted) => words.minutes(counted).replaceAll('\u00A0', '_'),
    {
      en: ['0_min', '1_min', '2_min', '3_min', '11_min', '100_min'],
      de: ['0_min', '1_min', '2_min', '3_min', '11_min', '100_min'],
      ar: ['أقل من دقيقة', 'دقيقة واحدة', 'دقيقتين', '3_دقائق', '11_دقيقة', '100_دقيقة'],
    },
  ],
])('%s goes with its number', (_, say, expected) => {
  const said = languages.map((language) => {
    const words = messagesIn(language)
    return [language, numbers.map((count) => say(words, { count, written: String(count) }))]
  })
  expect(Object.fromEntries(said)).toEqual(expected)
})

test('these languages have messages of their own', () => {
  expect(languages).toEqual(['ar', 'de', 'en'])
})

/** Words that German has taken over as they are. */
const shared = ['Normal', 'Sepia']

test.each(languages.filter((language) => language !== 'en'))(
  'no message that %s has was left in English',
  (language) => {
    const own = new Map(entriesOf(messagesIn(language)))
    const left = entriesOf(english).filter(
      ([key, message]) =>
        typeof message === 'string' && own.get(key) === message && !shared.includes(message),
    )
    expect(left).toEqual([])
  },
)

test.each(['en-GB', 'EN', 'en-Latn-US', 'tlh', 'qaa-Arab'])('%s has English', (language) => {
  expect(messagesIn(language)).toBe(english)
})

test.each(['de-AT', 'DE', 'ar-EG', 'ar-Latn'])('%s has its own', (language) => {
  expect(messagesIn(language, 'en')).not.toBe(english)
})

test('an article in a language without messages has those of the site, and English where it has none', () => {
  expect(messagesIn('he', 'de-CH')).toBe(messagesIn('de'))
  expect(messagesIn('he', 'fr')).toBe(english)
})
