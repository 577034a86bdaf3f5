import { expect, test } from 'vitest'
import { allMessages } from '#lib/site/messages/all-messages.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import type { Counted } from '#lib/site/plural.ts'

/** So many that every language writes the number. */
const many = { count: 1234, written: '<1>' }

/** Each message that takes something: what it is given here, and what English makes of it. */
const told: readonly [key: keyof Messages, say: (messages: Messages) => string, english: string][] =
  [
    ['footnoteMark', (messages) => messages.footnoteMark('<1>'), 'Note <1>'],
    ['code', (messages) => messages.code('<1>'), 'Code: <1>'],
    ['code', (messages) => messages.code(''), 'Code'],
    ['table', (messages) => messages.table('<1>'), 'Table <1>'],
    ['linkToSection', (messages) => messages.linkToSection('<1>'), 'Link to the section “<1>”'],
    ['problemsFound', (messages) => messages.problemsFound(many), '<1> problems stop a build'],
    ['pageNumber', (messages) => messages.pageNumber('<1>'), 'Page <1>'],
    ['pageOf', (messages) => messages.pageOf('<1>', '<2>'), 'Page <1> of <2>'],
    ['articleCount', (messages) => messages.articleCount(many), '<1> articles'],
    ['seconds', (messages) => messages.seconds(many), '<1>\u00A0s'],
    ['minutes', (messages) => messages.minutes(many), '<1>\u00A0min'],
    [
      'readingTimes',
      (messages) => messages.readingTimes('<1>', '<2>'),
      '<1> takeaways, <2> article',
    ],
    ['readingTime', (messages) => messages.readingTime('<1>'), '<1> article'],
    ['evidenceFor', (messages) => messages.evidenceFor('<1>'), 'Evidence for takeaway <1>'],
    [
      'closestPassageFor',
      (messages) => messages.closestPassageFor('<1>'),
      'Closest passage for takeaway <1>',
    ],
    ['ofTakeaway', (messages) => messages.ofTakeaway('<1>', '<2>'), '<1>: <2>'],
    [
      'goThereFor',
      (messages) => messages.goThereFor('<1>'),
      'Go there, to the passage for takeaway <1>',
    ],
    ['nthOf', (messages) => messages.nthOf('<1>', '<2>'), '<1> of <2>'],
    ['takeawaysOnly', (messages) => messages.takeawaysOnly('<1>'), 'Takeaways only, <1>'],
    ['removedTitled', (messages) => messages.removedTitled('<1>'), 'Removed: “<1>”'],
    ['forgottenTitled', (messages) => messages.forgottenTitled('<1>'), 'Forgotten: “<1>”'],
    ['checkedOf', (messages) => messages.checkedOf('<1>', '<2>'), '<1> of <2> checked'],
    ['mistakeIn', (messages) => messages.mistakeIn('<1>'), 'Mistake in “<1>”'],
    [
      'takeawaysAssisted',
      (messages) => messages.takeawaysAssisted('<1>'),
      'Drafted by software, checked by <1>.',
    ],
    ['backToMark', (messages) => messages.backToMark('<1>'), 'Back to the text, place <1>'],
    ['continueAt', (messages) => messages.continueAt('<1>'), 'Continue at “<1>”'],
    ['continueReading', (messages) => messages.continueReading('<1>'), 'Continue reading “<1>”'],
    ['allBegun', (messages) => messages.allBegun(many), 'All <1> articles begun'],
    [
      'paragraphsChanged',
      (messages) => messages.paragraphsChanged(many),
      '<1> paragraphs have changed since your last visit',
    ],
    [
      'isSavedWithout',
      (messages) => messages.isSavedWithout(many),
      'Saved, but for <1> pictures that could not be had.',
    ],
    ['savedOn', (messages) => messages.savedOn('<1>'), 'Saved on <1>'],
    ['savedInAll', (messages) => messages.savedInAll('<1>'), '<1> in all'],
    ['removeTitled', (messages) => messages.removeTitled('<1>'), 'Remove “<1>”'],
    ['forgetTitled', (messages) => messages.forgetTitled('<1>'), 'Forget “<1>”'],
    ['alsoAbout', (messages) => messages.alsoAbout('<1>'), 'Also about <1>'],
    [
      'searchFirst',
      (messages) => messages.searchFirst('<1>', '<2>'),
      '<1>, the first <2> are shown',
    ],
    ['searchNothing', (messages) => messages.searchNothing('<1>'), 'Nothing has “<1>” in it.'],
    [
      'searchElsewhere',
      (messages) => messages.searchElsewhere('<1>', '<2>', '<3>'),
      '<2>: nothing has “<1>” in it. Elsewhere: <3>.',
    ],
    [
      'searchNear',
      (messages) => messages.searchNear('<1>', '<2>', '<3>'),
      'Nothing has “<1>” in it. “<2>” is near: <3>.',
    ],
    [
      'searchSome',
      (messages) => messages.searchSome('<1>'),
      'No article has all of these words. With some of them: <1>.',
    ],
    ['searchMore', (messages) => messages.searchMore('<1>'), 'Show <1> more'],
  ]

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const codes = letters.flatMap((first) => letters.map((second) => first + second))

/** Those that have messages of their own. */
const languages = [
  'en',
  ...codes.filter((code) => messagesIn(code) !== messagesIn('en')),
].toSorted()

const english = messagesIn('en')

const keysOf = (words: object, context = ''): readonly string[] =>
  entriesOf(words, context).map(([key]) => key)

function entriesOf(words: object, context = ''): readonly [key: string, message: unknown][] {
  return Object.entries(words).flatMap(([key, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null
      ? entriesOf(message, `${context}${key}.`)
      : [[`${context}${key}`, message]],
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
  const messages = messagesIn(language)
  expect(keysOf(messages).toSorted()).toEqual(keysOf(english).toSorted())
  const empty = entriesOf(messages).filter(
    ([, message]) => typeof message !== 'function' && !/\S/.test(String(message)),
  )
  expect(empty).toEqual([])
})

const given = (message: string): readonly string[] => (message.match(/<\d>/g) ?? []).toSorted()

test.each(languages)('the messages that %s has say what they are given', (language) => {
  const messages = messagesIn(language)
  const said = told.map(([key, say]) => [key, given(say(messages))])
  expect(said).toEqual(told.map(([key, , expected]) => [key, given(expected)]))
})

/** What a message makes of these numbers. */
const numbers = [0, 1, 2, 3, 11, 100]

test.each<[key: keyof Messages, say: (messages: Messages, counted: Counted) => string, object]>([
  [
    'problemsFound',
    (messages, counted) => messages.problemsFound(counted),
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
    (messages, counted) => messages.articleCount(counted),
    {
      en: ['0 articles', '1 article', '2 articles', '3 articles', '11 articles', '100 articles'],
      de: ['0 Artikel', '1 Artikel', '2 Artikel', '3 Artikel', '11 Artikel', '100 Artikel'],
      ar: ['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال'],
    },
  ],
  [
    'seconds',
    (messages, counted) => messages.seconds(counted).replaceAll('\u00A0', '_'),
    {
      en: ['0_s', '1_s', '2_s', '3_s', '11_s', '100_s'],
      de: ['0_s', '1_s', '2_s', '3_s', '11_s', '100_s'],
      ar: ['أقل من ثانية', 'ثانية واحدة', 'ثانيتين', '3_ثوانٍ', '11_ثانية', '100_ثانية'],
    },
  ],
  [
    'minutes',
    (messages, counted) => messages.minutes(counted).replaceAll('\u00A0', '_'),
    {
      en: ['0_min', '1_min', '2_min', '3_min', '11_min', '100_min'],
      de: ['0_min', '1_min', '2_min', '3_min', '11_min', '100_min'],
      ar: ['أقل من دقيقة', 'دقيقة واحدة', 'دقيقتين', '3_دقائق', '11_دقيقة', '100_دقيقة'],
    },
  ],
])('%s goes with its number', (_, say, expected) => {
  const said = languages.map((language) => {
    const messages = messagesIn(language)
    return [language, numbers.map((count) => say(messages, { count, written: String(count) }))]
  })
  expect(Object.fromEntries(said)).toMatchObject(expected)
})

test.each(languages)('in %s a number is written, or said by words of its own', (language) => {
  const messages = messagesIn(language)
  const counting = [
    messages.problemsFound,
    messages.articleCount,
    messages.seconds,
    messages.minutes,
  ]
  for (const say of counting) {
    const said = numbers.map((count) => say({ count, written: String(count) }))
    const unwritten = said.filter((message, nth) => !message.includes(String(numbers[nth])))
    expect(said).toEqual([...new Set(said)])
    expect(unwritten).toEqual(unwritten.filter((message) => !/\d/u.test(message)))
  }
})

test('every file of messages is found by its language', () => {
  const files = Object.values(allMessages).map(({ language }) => language)
  expect(languages).toEqual(files.toSorted())
  expect(languages).toEqual(expect.arrayContaining(['ar', 'de', 'en']))
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
