/** Body text has 7:1 on whatever stands behind it, everything else 4.5:1 (WCAG 1.4.3, and 1.4.6 for the text). */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string): string =>
  readFileSync(new URL(`../../app/${file}`, import.meta.url), 'utf8')

type Theme = ReadonlyMap<string, string>

const pairs = [...read('site.css').matchAll(/--color-(\w+): light-dark\((#\w{6}), (#\w{6})\)/gu)]
const light: Theme = new Map(pairs.map(([, name = '', colour = '']) => [name, colour]))
const dark: Theme = new Map(pairs.map(([, name = '', , colour = '']) => [name, colour]))
const sepia: Theme = new Map(
  [...read('styles/reading.css').matchAll(/--color-(\w+): (#\w{6})/gu)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
)

/** Relative luminance, by the formula of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Theme, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(theme.get(name) ?? '#808080'))
    .toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test.each([
  ['light', light],
  ['dark', dark],
  ['sepia', sepia],
])('in %s', (_, theme) => {
  expect([...theme.keys()].sort()).toEqual([
    'accent',
    'ink',
    'paper',
    'plate',
    'quiet',
    'rule',
    'tint',
  ])
  for (const behind of ['paper', 'plate', 'tint']) {
    expect(contrast(theme, 'ink', behind), `ink on ${behind}`).toBeGreaterThanOrEqual(7)
  }
  for (const said of ['quiet', 'accent']) {
    expect(contrast(theme, said, 'paper'), `${said} on paper`).toBeGreaterThanOrEqual(4.5)
  }
})

test('black on white has 21:1', () => {
  const theme = new Map([
    ['ink', '#000000'],
    ['paper', '#ffffff'],
  ])
  expect(contrast(theme, 'ink', 'paper')).toBeCloseTo(21)
})
