import { expect, test } from 'vitest'
import { inClock, processorTime } from '#lib/system/processes/processor-time.ts'

test.each([
  ['0:00.12', 120],
  ['3:04.50', 184_500],
  ['01:02:03', 3_723_000],
  ['2-01:02:03', 176_523_000],
  ['', null],
  ['no such process', null],
])('of what systems print, `%s` is %s milliseconds', (printed, milliseconds) => {
  expect(inClock(printed)).toBe(milliseconds)
})

test('of this process it is what the process itself says', async () => {
  const own = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000
  const before = own()
  const asked = await processorTime(process.pid)
  const tick = 10
  expect(asked).toBeGreaterThanOrEqual(before - 2 * tick)
  expect(asked).toBeLessThanOrEqual(own() + 2 * tick)
})

test('of a process that is not there it is unknown', async () => {
  expect(await processorTime(2 ** 30)).toBeNull()
})
