import { expect, test } from 'vitest'
import { hostileTexts } from './texts.ts'

const asked = 20_000

test('every kind of hostile text is about as long as is asked', () => {
  const lengths = Object.entries(hostileTexts).map(
    ([kind, text]) => [kind, Buffer.byteLength(text(asked))] as const,
  )
  expect(lengths.filter(([, length]) => length < 0.4 * asked || length > 5 * asked)).toEqual([])
})

test('every kind of hostile text is one that no other kind is', () => {
  const texts = Object.values(hostileTexts).map((text) => text(asked))
  expect(new Set(texts).size).toBe(texts.length)
})

test('a kind of hostile text is the same each time', () => {
  const twice = Object.entries(hostileTexts).filter(([, text]) => text(asked) !== text(asked))
  expect(twice).toEqual([])
})
