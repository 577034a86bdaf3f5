import { expect, test } from 'vitest'
import { type Messages, messagesIn } from '#lib/site/messages.ts'

/** Each message that takes something: what it is given here, and what English makes of it. */
const told: readonly [key: keyof Messages, say: (words: Messages) => string, english: string][] = [
  ['footnoteMark', (words) => words.footnoteMark('<1>'), 'Note <1>'],
  ['code', (words) => words.code('<1>'), 'Code: <1>'],
  ['code', (words) => words.code(''), 'Code'],
  ['table', (words) => words.table('<1>'), 'Table <1>'],
  ['linkToSection', (words) => words.linkToSection('<1>'), 'Link to the section “<1>”'],
  ['problemsFound', (words) => words.problemsFound(1), '1 problem stops a build'],
  ['problemsFound', (words) => words.problemsFound(2), '2 problems stop a build'],
  ['pageNumber', (words) => words.pageNumber('<1>'), 'Page <1>'],
  ['pageOf', (words) => words.pageOf('<1>', '<2>'), 'Page <1> of <2>'],
  ['articleCount', (words) => words.articleCount(1, '1'), '1 article'],
  ['articleCount', (words) => words.articleCount(0, '<1>'), '<1> articles'],
  ['articleCount', (words) => words.articleCount(1200, '<1>'), '<1> articles'],
  ['seconds', (words) => words.seconds('<1>'), '<1>\u00A0s'],
  ['minutes', (words) => words.minutes('<1>'), '<1>\u00A0min'],
  ['readingTimes', (words) => words.readingTimes('<1>', '<2>'), '<1> takeaways, <2> article'],
  ['readingTime', (words) => words.readingTime('<1>'), '<1> article'],
  ['evidenceFor', (words) => words.evidenceFor('<1>'), 'Evidence for takeaway <1>'],
  [
    'takeawaysAssisted',
    (words) => words.takeawaysAssisted('<1>'),
    'Drafted by software, checked by <1>.',
  ],
  ['backToMark', (words) => words.backToMark('<1>'), 'Back to the text, place <1>'],
  ['alsoAbout', (words) => words.alsoAbout('<1>'), 'Also about <1>'],
]

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const codes = letters.flatMap((first) => letters.map((second) => first + second))

/** One language of each set of messages there is. */
const languages = [...new Map(codes.map((code) => [messagesIn(code), code])).values()]

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
  expect(words.problemsFound(1)).not.toBe(words.problemsFound(2))
  expect(words.problemsFound(2)).not.toBe(words.problemsFound(3))
})

test.each(['en-GB', 'EN', 'en-Latn-US', 'tlh', 'qaa-Arab'])('%s has English', (language) => {
  expect(messagesIn(language)).toBe(english)
})
