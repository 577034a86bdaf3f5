import { expect, test } from 'vitest'
import { clockOf } from '#lib/desk/clock.ts'

test('SOURCE_DATE_EPOCH is the clock when it is set', () => {
  expect(clockOf('1795000000', 5)).toEqual({ kind: 'set', now: 1_795_000_000_000 })
})

test('else it is the second in which the command started', () => {
  expect(clockOf(undefined, 1_795_000_000_999)).toEqual({ kind: 'set', now: 1_795_000_000_000 })
  expect(clockOf('', 1_795_000_000_000)).toEqual({ kind: 'set', now: 1_795_000_000_000 })
})

test.each(['yesterday', '1.5', '-1', '1e9', ' 1'])('`%s` is no clock', (epoch) => {
  expect(clockOf(epoch, 0)).toEqual({
    kind: 'wrong',
    reason: `Unexpected SOURCE_DATE_EPOCH \`${epoch}\`, expected whole seconds since 1970`,
  })
})
