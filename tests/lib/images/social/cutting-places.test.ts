import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAt, cuttingPlaces } from '#lib/images/social/cutting-places.ts'

const cuts = (text: string, lang = 'en') =>
  cuttingPlaces(text, lang).map((place) => cutAt(text, place))

test('a text is cut after whole words, without the punctuation there', () => {
  expect(cuts('Ferries stop, well-known pilots don’t: 3.5 % of them')).toEqual([
    'Ferries…',
    'Ferries stop…',
    'Ferries stop, well-known…',
    'Ferries stop, well-known pilots…',
    'Ferries stop, well-known pilots don’t…',
    'Ferries stop, well-known pilots don’t: 3.5…',
    'Ferries stop, well-known pilots don’t: 3.5 %…',
    'Ferries stop, well-known pilots don’t: 3.5 % of…',
  ])
  expect(cuts('عاد الجرس، أخيرًا', 'ar')).toEqual(['عاد…', 'عاد الجرس…'])
})

test('a script without spaces is cut between words all the same', () => {
  expect(cuts('議会は可決した。', 'ja')).toEqual([
    '議会…',
    '議会は…',
    '議会は可決…',
    '議会は可決した…',
  ])
})

test('what is too long to be a word is cut between letters', () => {
  const places = cuttingPlaces('e\u0301'.repeat(40), 'en')
  expect(places).toEqual(Array.from({ length: 39 }, (_, index) => (index + 1) * 2))
})

test('places ascend and stand inside the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const places = cuttingPlaces(text, 'en')
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      for (const place of places) expect(place > 0 && place < text.length).toBe(true)
    }),
  )
})
