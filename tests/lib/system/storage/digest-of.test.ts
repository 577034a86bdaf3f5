import { expect, test } from 'vitest'
import { digestOf, SharedDigests } from '#lib/system/storage/digest-of.ts'

test('a value has the digest of its content, whichever object says it', () => {
  const topics = new Map([['sea', 'The sea']])
  const once = { title: 'Harbour', topics, parts: [{ words: 1 }, null], updated: undefined }
  const again = {
    title: ['Har', 'bour'].join(''),
    topics: new Map(topics),
    parts: [{ words: 1 }, null],
  }
  expect(digestOf(again)).toBe(digestOf(once))
})

test.each<[string, unknown, unknown]>([
  ['another word', { title: 'Harbour' }, { title: 'Harbours' }],
  ['another order of a list', [1, 2], [2, 1]],
  ['a number and its digits', { at: 1 }, { at: '1' }],
  ['a map and the object with its keys', new Map([['a', 'b']]), { a: 'b' }],
  ['another value in a map', new Map([['a', 'b']]), new Map([['a', 'c']])],
  ['nothing and something empty', { image: null }, { image: '' }],
])('%s makes another digest', (_, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other))
})

test.each([() => 1, { article: () => null }, [new Set([1])], { at: [Symbol('a')] }, { at: 1n }])(
  'what no hash can tell is refused: %o',
  (value) => {
    expect(() => digestOf(value)).toThrow(/^Unexpected /u)
  },
)

test('an object that stands in many values is looked through once', () => {
  let looks = 0
  const entry = {
    get title() {
      looks += 1
      return 'Harbour'
    },
  }
  const shared = new SharedDigests()
  shared.share(entry)
  const [first, second] = [digestOf({ a: entry }, shared.known), digestOf([entry], shared.known)]
  expect([looks, first === second]).toEqual([1, false])
  const another = shared.share({ title: 'Harbour' })
  expect(digestOf({ a: another }, shared.known)).toBe(first)
})
