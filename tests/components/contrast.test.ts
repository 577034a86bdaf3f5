/** Body text has 7:1 on whatever stands behind it, everything else 4.5:1 (WCAG 1.4.3, and 1.4.6 for the text). */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type CssNode, findAll, generate, parse, type Rule, walk } from 'css-tree'
import { describe, expect, test } from 'vitest'

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

type Theme = ReadonlyMap<string, string>

function themeIn(styles: string): Theme {
  const colours = styles.matchAll(/--color-(\w+): (#\w{6})/gu)
  return new Map([...colours].map(([, name = '', colour = '']) => [name, colour]))
}

const [ofLight = '', ofDark = ''] = read('app/styles/tokens.css').split('@variant dark')
const light = themeIn(ofLight)
const dark = themeIn(ofDark)
const sepia = themeIn(read('components/reading/chosen-settings.css'))

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

/** What words are written in, but for those on a dark ground, and what stands behind them. */
const words = ['ink', 'quiet', 'accent']
const grounds = ['paper', 'plate', 'tint']
/** Behind words in the colour of the paper. */
const darkGrounds = ['ink', 'accent']

const used: readonly (readonly [word: string, ground: string, least: number])[] = [
  ...words.flatMap((word) =>
    grounds.map((ground) => [word, ground, word === 'ink' ? 7 : 4.5] as const),
  ),
  ...darkGrounds.map((ground) => ['paper', ground, 4.5] as const),
]

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
  expect(
    used
      .map(([word, ground, least]) => ({ word, ground, least, is: contrast(theme, word, ground) }))
      .filter(({ least, is }) => is < least),
  ).toEqual([])
})

test('black on white has 21:1', () => {
  const theme = new Map([
    ['ink', '#000000'],
    ['paper', '#ffffff'],
  ])
  expect(contrast(theme, 'ink', 'paper')).toBeCloseTo(21)
})

/** Of a rule: the colour of its words and of its ground, as they are written; `null` where it says nothing of one. */
type Painted = {
  readonly selector: string
  readonly word: string | null
  readonly ground: string | null
}

function paintedIn(sheet: string): readonly Painted[] {
  const rules: Rule[] = []
  walk(parse(sheet), (node) => {
    if (node.type === 'Rule') rules.push(node)
  })
  return rules.map((rule) => ({
    selector: generate(rule.prelude),
    word: valueOf(rule, /^color$/u),
    ground: valueOf(rule, /^background(?:-color)?$/u),
  }))
}

function valueOf(rule: Rule, property: RegExp): string | null {
  const own = rule.block.children.toArray().flatMap((node: CssNode) => {
    return node.type === 'Declaration' && property.test(node.property) ? [node.value] : []
  })
  const last = own.at(-1)
  return last === undefined ? null : generate(last).replace(/^var\(--color-(\w+)\)$/u, '$1')
}

/** Every sheet, and every one that stands in a script. */
const sheets = ['app', 'components'].flatMap((folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .flatMap((file) => {
      if (file.endsWith('.css')) return [read(file)]
      const inScript = file.endsWith('.ts') ? /\bcss = `([^`]+)`/u.exec(read(file)) : null
      return inScript === null ? [] : [inScript[1] ?? '']
    }),
)

describe('the pairs above are all that the sheets can make', () => {
  const painted = sheets.flatMap(paintedIn)
  const distinct = (values: readonly (string | null)[]): readonly string[] =>
    [...new Set(values.filter((value) => value !== null))].sort()

  test('no words have another colour', () => {
    expect(distinct(painted.map(({ word }) => word))).toEqual(['inherit', 'paper', ...words].sort())
  })

  test('nothing else stands behind any', () => {
    const others = distinct(painted.map(({ ground }) => ground))
    expect(others).toEqual(
      [
        ...grounds,
        ...darkGrounds,
        'none',
        // The line under a name, and what darkens the page behind a dialog.
        'linear-gradient(var(--mark, #0000)0 0)0 100%/100% 2px no-repeat',
        'rgb(0 0 0/0.45)',
      ].sort(),
    )
  })

  test('words in the colour of the paper and dark grounds come in one rule', () => {
    expect(
      painted
        .filter(({ word, ground }) => word === 'paper' || darkGrounds.includes(ground ?? ''))
        .map(({ selector, word, ground }) => `${selector}: ${word ?? 'no word'} on ${ground ?? ''}`)
        .sort(),
    ).toEqual([
      '& [data-support="quoted"]: paper on ink',
      '& [data-support="quoted"]:is(:hover,[data-in-sight]): paper on accent',
      '& a: paper on accent',
      '& a:hover: paper on ink',
      // They are a dot and a line.
      '& i: no word on accent',
      '.reading-bar::before: no word on accent',
      '[data-said]: paper on ink',
    ])
  })

  test('no words are seen through', () => {
    const opacities = sheets.flatMap((sheet) =>
      findAll(
        parse(sheet),
        (node) =>
          node.type === 'Declaration' && /opacity$|filter$|blend-mode$/u.test(node.property),
      ).map((node) => generate(node)),
    )
    // Of pictures alone.
    expect(distinct(opacities)).toEqual([
      'filter:brightness(0.9)',
      'filter:invert(1) hue-rotate(180deg)',
      'filter:none',
      'filter:var(--dimmed, none)',
      'filter:var(--turned, none)',
      'mix-blend-mode:darken',
      'mix-blend-mode:lighten',
      'mix-blend-mode:normal',
      'mix-blend-mode:var(--blend, darken)',
      'opacity:0',
      'opacity:1',
    ])
  })

  test('components set no colour by a class', () => {
    const classes = readdirSync(new URL('../../components', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [
        ...read(path.join('components', file)).matchAll(
          /\b(?:bg|text|fill)-(?:ink|paper|quiet|rule|plate|accent|tint|\[)[\w#-]*/gu,
        ),
      ])
      .map(([name]) => name)
    expect(classes).toEqual([])
  })
})
