import { expect, test } from 'vitest'
import { closingLines, statusLine } from './status.ts'

test('where a run is', () => {
  const running = new Map([
    ['units', { done: 12, total: 1180, of: 'test files' }],
    ['lint', null],
  ] as const)
  expect(statusLine(running, 83_400)).toBe('units 12 of 1,180 test files, lint; 83.4 s')
})

test('what took long, and how it ended', () => {
  const times = new Map(
    Array.from({ length: 12 }, (_, index) => [`tests/${index}.test.ts`, index * 1000]),
  )
  expect(
    closingLines({
      passed: ['lint'],
      failed: ['units', 'site'],
      tests: { passed: 1200, failed: 1 },
      times,
      milliseconds: 12_000,
    }),
  ).toEqual([
    'The slowest test files:',
    '  11.0 s  tests/11.test.ts',
    '  10.0 s  tests/10.test.ts',
    '   9.0 s  tests/9.test.ts',
    '   8.0 s  tests/8.test.ts',
    '   7.0 s  tests/7.test.ts',
    '   6.0 s  tests/6.test.ts',
    '   5.0 s  tests/5.test.ts',
    '   4.0 s  tests/4.test.ts',
    '   3.0 s  tests/3.test.ts',
    '   2.0 s  tests/2.test.ts',
    'Ran 1,201 tests, of which 1 failed',
    'Failed: units, site',
    'Took 12.0 s',
    '1 passed, 2 failed',
  ])
})

test('a run without tests says nothing of them', () => {
  expect(
    closingLines({
      passed: ['lint'],
      failed: [],
      tests: { passed: 0, failed: 0 },
      times: new Map(),
      milliseconds: 900,
    }),
  ).toEqual(['Took 0.9 s', '1 passed, 0 failed'])
})
