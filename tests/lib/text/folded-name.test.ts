import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedName } from '#lib/text/folded-name.ts'

test.each([
  ['Harbour', 'HARBOUR'],
  ['z\u00FCrich', 'zu\u0308rich'],
  ['Straße', 'STRASSE'],
  ['ΟΔΟΣ', 'οδος'],
  ['οδοσ', 'οδος'],
  ['ﬁsh', 'fish'],
  ['２０２５', '2025'],
  ['\u212Aelvin', 'kelvin'],
  ['İzmir', 'i\u0307zmir'],
])('%s and %s are one', (one, other) => {
  expect(foldedName(one)).toBe(foldedName(other))
})

test.each([
  ['kırık', 'kirik'],
  ['größe', 'grosse'],
  ['a-b', 'a_b'],
  ['pier', 'piers'],
])('%s and %s are two', (one, other) => {
  expect(foldedName(one)).not.toBe(foldedName(other))
})

test('a folded name is its own, however it was spelt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const folded = foldedName(name)
      expect(foldedName(folded)).toBe(folded)
      expect(foldedName(name.normalize('NFD'))).toBe(folded)
      expect(foldedName(name.toLowerCase())).toBe(folded)
    }),
    { numRuns: 500 },
  )
})
