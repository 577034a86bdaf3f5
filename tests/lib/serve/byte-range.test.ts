import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AskedBytes, askedBytes } from '#lib/serve/byte-range.ts'

const whole: AskedBytes = { kind: 'whole' }
const nothing: AskedBytes = { kind: 'nothing' }
const part = (first: number, last: number): AskedBytes => ({ kind: 'part', first, last })

// Of a file of ten bytes.
test.each<[string | undefined, AskedBytes]>([
  [undefined, whole],
  ['bytes=0-0', part(0, 0)],
  ['bytes=2-4', part(2, 4)],
  ['bytes=0-', part(0, 9)],
  ['bytes=9-', part(9, 9)],
  ['bytes=5-99', part(5, 9)],
  ['bytes=0-99999999999999999999999', part(0, 9)],
  ['bytes=-1', part(9, 9)],
  ['bytes=-10', part(0, 9)],
  ['bytes=-11', part(0, 9)],
  ['Bytes=2-4', part(2, 4)],
  ['bytes=2-4 ,', part(2, 4)],
  ['bytes= \t2-4', part(2, 4)],
  ['bytes=10-', nothing],
  ['bytes=10-20', nothing],
  [`bytes=${'9'.repeat(400)}-`, nothing],
  ['bytes=-0', nothing],
  ['bytes=10-, 20-30', nothing],
  // Of two, one is there.
  ['bytes=2-4, 10-12', part(2, 4)],
  // Several, which need not be answered one by one.
  ['bytes=0-0, 2-4', whole],
  ['bytes=0-,-1', whole],
  // No range at all.
  ['bytes=5-2', whole],
  ['bytes=0-0, 5-2', whole],
  ['bytes=', whole],
  ['bytes=-', whole],
  ['bytes=--1', whole],
  ['bytes=1', whole],
  ['bytes=a-b', whole],
  ['bytes=1.5-3', whole],
  ['bytes=0x1-3', whole],
  ['bytes=2 - 4', whole],
  ['bytes 2-4', whole],
  ['lines=0-1', whole],
  ['', whole],
])('%j', (header, expected) => {
  expect(askedBytes(header, 10)).toEqual(expected)
})

test('of an empty file there is no part', () => {
  expect(askedBytes('bytes=0-', 0)).toEqual(nothing)
  expect(askedBytes('bytes=-5', 0)).toEqual(nothing)
})

test('whatever is asked, a part lies inside the file', () => {
  const written = fc.oneof(
    fc.string(),
    fc.tuple(fc.option(fc.nat()), fc.option(fc.nat())).map(([a, b]) => `${a ?? ''}-${b ?? ''}`),
  )
  fc.assert(
    fc.property(fc.array(written), fc.nat(1000), (spans, length) => {
      const asked = askedBytes(`bytes=${spans.join(',')}`, length)
      if (asked.kind !== 'part') return
      expect(asked.first).toBeGreaterThanOrEqual(0)
      expect(asked.first).toBeLessThanOrEqual(asked.last)
      expect(asked.last).toBeLessThan(length)
    }),
  )
})
