import { expect, test } from 'vitest'
import { allMessages } from '#lib/site/messages/all-messages.ts'
import { deskMessagesBeside } from '#lib/site/messages/desk/desk-messages.ts'

const languages = Object.values(allMessages)
const english = deskMessagesBeside({ language: 'en' })

/** What each message says of one, and of many. */
function saidBy(words: typeof english): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(words).map(([key, message]) => {
    if (typeof message === 'string') return [key, [message]]
    // Those that count take a number with its words, all others words alone.
    const say: (...given: readonly never[]) => string = message
    const counted = [1, 3].map((count) => ({ count, written: `<${count}>` }))
    const isCounting = key.startsWith('problem')
    const given: readonly (readonly unknown[])[] = isCounting
      ? counted.map((each) => [each])
      : [['<1>', '<2>']]
    // Which of the two it takes goes by its name, which no type can say.
    return [key, given.map((each) => Reflect.apply(say, undefined, [...each]) as string)]
  })
}

test('every language of the interface has the words of the desk', () => {
  expect(languages.map((words) => deskMessagesBeside(words).language)).toEqual(
    languages.map(({ language }) => language),
  )
  expect(deskMessagesBeside({ language: 'tlh' })).toBe(english)
})

test.each(languages.map(({ language }) => language))(
  'what %s says says all it is given',
  (language) => {
    const said = saidBy(deskMessagesBeside({ language }))
    const whole = new Map(saidBy(english))
    expect(said.map(([key]) => key)).toEqual([...whole.keys()])
    for (const [key, texts] of said) {
      expect(texts.every((text) => /\S/u.test(text))).toBe(true)
      const given = (text: string | undefined): readonly string[] => text?.match(/<\d>/gu) ?? []
      // Of one, a language may say it in a word.
      expect([key, given(texts.at(-1))]).toEqual([key, given(whole.get(key)?.at(-1))])
    }
  },
)

/** Words that German has taken over as they are. */
const shared = ['Problem']

test.each(['de', 'ar'])('nothing that %s says was left in English', (language) => {
  const whole = new Map(saidBy(english))
  const left = saidBy(deskMessagesBeside({ language })).filter(
    ([key, texts]) =>
      texts[0] === whole.get(key)?.[0] && !shared.some((word) => texts[0]?.includes(word)),
  )
  expect(left).toEqual([])
})
