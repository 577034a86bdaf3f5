import { expect, test } from 'vitest'
import { clockOf, readEpoch } from '#lib/desk/clock.ts'

test('SOURCE_DATE_EPOCH is the clock when it is set', () => {
  expect(readEpoch('1795000000')).toEqual({ kind: 'epoch', at: 1_795_000_000_000 })
  expect(clockOf(1_795_000_000_000, 5)).toBe(1_795_000_000_000)
})

test.each([undefined, ''])('else it is the second in which the command started', (written) => {
  expect(readEpoch(written)).toEqual({ kind: 'epoch', at: null })
  expect(clockOf(null, 1_795_000_000_999)).toBe(1_795_000_000_000)
})

test.each(['yesterday', '1.5', '-1', '1e9', ' 1'])('`%s` is no clock', (written) => {
  expect(readEpoch(written)).toEqual({
    kind: 'wrong',
    reason: `Unexpected SOURCE_DATE_EPOCH \`${written}\`, expected whole seconds since 1970`,
  })
})
