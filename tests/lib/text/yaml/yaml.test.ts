import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding, Place } from '#lib/text/problem.ts'
import { yamlLimits } from '#lib/text/yaml/yaml-size.ts'
import { type DataPath, readYaml, type YamlData } from '#lib/text/yaml/yaml.ts'

/** What `act` answers; a throw when it is still at it after five seconds. */
const inFiveSeconds = <T>(act: () => T): T =>
  runInNewContext('act()', { act }, { timeout: 5000 }) as T

const written = ({ line, column, endLine, endColumn }: Place): string =>
  `${line}:${column}-${endLine}:${endColumn}`

/** Findings as one reads them, each hint indented under its line. */
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ place, rule, reason, hint = null }) => [
    `${written(place)}: ${reason} (${rule})`,
    ...(hint === null ? [] : [`  ${hint}`]),
  ])

describe('what is read', () => {
  test.each([
    ['text', 'a: Harbour, 1', 'Harbour, 1'],
    ['text in quotes', 'a: "Harbour: 1"', 'Harbour: 1'],
    ['text in single quotes', "a: 'It''s'", "It's"],
    ['text over lines', 'a: one\n  two', 'one two'],
    ['Chinese over lines, which sets no space there', 'a: 渡船从\n  八点开', '渡船从八点开'],
    [
      'the same in quotes, with a mark at the end',
      'a: "渡船从，\n  “八点”开 \u005c\u005c"',
      '渡船从，“八点”开 \u005c',
    ],
    ['the same in single quotes', "a: '渡船''从\n  八点开'", "渡船'从八点开"],
    ['the same folded, over three lines', 'a: >-\n  渡船从\n  八点\n  开', '渡船从八点开'],
    ['the same in a list in brackets', 'a: [渡船从\n  八点, 开]', ['渡船从八点', '开']],
    ['Chinese and a word of other letters', 'a: 渡船\n  Ferry\n  八点', '渡船 Ferry 八点'],
    ['a space that was written', 'a: 渡 船\n  八', '渡 船八'],
    ['Chinese with a paragraph', 'a: 渡船\n\n  八点', '渡船\n八点'],
    ['Korean over lines', 'a: 배가\n  떠난다', '배가 떠난다'],
    ['a folded text', 'a: >-\n  one\n  two', 'one two'],
    ['a text with its lines', 'a: |\n  one\n  two\n', 'one\ntwo\n'],
    ['a day', 'a: 2026-11-20', '2026-11-20'],
    ['a day that does not exist', 'a: 2024-02-30', '2024-02-30'],
    ['an instant', 'a: 2026-11-20T08:30:00Z', '2026-11-20T08:30:00Z'],
    ['a time', 'a: 12:30:00', '12:30:00'],
    ['a word that YAML 1.1 took for a truth', 'a: yes', 'yes'],
    ['a number with a line under it', 'a: 1_000', '1_000'],
    ['a number', 'a: 1.5', 1.5],
    ['a number with a nought before it', 'a: 012', 12],
    ['a truth', 'a: true', true],
    ['nothing', 'a:', null],
    ['a tilde', 'a: ~', null],
    ['a list', 'a:\n  - b\n  - c', ['b', 'c']],
    ['a list on a line', 'a: [b, 1]', ['b', 1]],
    ['keys on a line', 'a: { b: 1, c: x }', { b: 1, c: 'x' }],
    ['a tab behind a colon', 'a:\tb', 'b'],
    ['a comment', 'a: b # c', 'b'],
    ['a directive', '%YAML 1.1\n---\na: yes', 'yes'],
  ])('%s', (_, text, value) => {
    const { data, findings } = readYaml(text, 1)
    expect({ data, findings }).toEqual({ data: { a: value }, findings: [] })
  })

  test.each([
    ['nothing', '', null],
    ['a comment alone', '  \n# a\n', null],
    ['text alone', 'a', 'a'],
    [
      'keys that look like something else',
      '1: a\nnull: b\ntrue: c',
      { 1: 'a', null: 'b', true: 'c' },
    ],
    ['keys that objects inherit', 'toString: a\nhasOwn: b', { toString: 'a', hasOwn: 'b' }],
    ['a mark at the start', '\uFEFFa: 1', { a: 1 }],
    ['line ends of Windows', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ])('%s', (_, text, expected) => {
    const { data, findings } = readYaml(text, 1)
    expect({ data, findings }).toEqual({ data: expected, findings: [] })
  })
})

describe('where it stands', () => {
  const file = `title: Harbour
image:
  src: a.png
  alt: "Boats
    at noon"
"two words": 1
takeaways:
  - One
  - text: Two
    evidence: []
`

  test.each<[DataPath, value: string, key: string]>([
    [[], '5:1-5:1', '5:1-5:1'],
    [['title'], '5:8-5:15', '5:1-5:6'],
    [['image'], '7:3-7:3', '6:1-6:6'],
    [['image', 'src'], '7:8-7:13', '7:3-7:6'],
    [['image', 'alt'], '8:8-8:8', '8:3-8:6'],
    [['two words'], '10:14-10:15', '10:1-10:12'],
    [['takeaways', 0], '12:5-12:8', '12:5-12:8'],
    [['takeaways', 1], '13:5-13:5', '13:5-13:5'],
    [['takeaways', 1, 'text'], '13:11-13:14', '13:5-13:9'],
    [['takeaways', 1, 'evidence'], '14:15-14:17', '14:5-14:13'],
    // What is not there: the nearest thing around it.
    [['nowhere'], '5:1-5:1', '5:1-5:1'],
    [['nowhere', 'deep'], '5:1-5:1', '5:1-5:1'],
    [['image', 'credit'], '7:3-7:3', '7:3-7:3'],
    [['takeaways', 2], '12:3-12:3', '12:3-12:3'],
    [['takeaways', 1, 'checked', 'by'], '13:5-13:5', '13:5-13:5'],
    [['title', 'length'], '5:8-5:15', '5:8-5:15'],
    [['toString'], '5:1-5:1', '5:1-5:1'],
  ])('%j in a file whose YAML begins on line 5', (path, value, key) => {
    const { placeOf, placeOfKey } = readYaml(file, 5)
    expect({ value: written(placeOf(path)), key: written(placeOfKey(path)) }).toEqual({
      value,
      key,
    })
  })

  test('every value of a file that cannot be read', () => {
    const { placeOf } = readYaml('a: 1\nb: "open\n', 5)
    expect(written(placeOf(['a']))).toBe('5:4-5:5')
  })

  test('every value of a file that is not looked at', () => {
    const { placeOf, placeOfKey } = readYaml('a'.repeat(yamlLimits.bytes + 1), 5)
    expect([written(placeOf(['a'])), written(placeOfKey(['a']))]).toEqual(['5:1-5:1', '5:1-5:1'])
  })

  type Tree = { readonly [key: string]: Tree | null }
  const { tree } = fc.letrec<{ tree: Tree; branch: Tree | null }>((tie) => ({
    tree: fc.dictionary(fc.stringMatching(/^k[a-zäß雨]{0,4}$/u), tie('branch'), {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    }),
    branch: fc.oneof({ maxDepth: 4 }, fc.constant(null), tie('tree')),
  }))

  type Line = { readonly path: DataPath; readonly text: string; readonly column: number }
  const linesOf = (keys: Tree, around: DataPath = []): readonly Line[] =>
    Object.entries(keys).flatMap(([key, below]): readonly Line[] => {
      const path = [...around, key]
      const indent = ' '.repeat(around.length * 2)
      return [
        { path, text: `${indent}${key}:`, column: indent.length + 1 },
        ...(below === null ? [] : linesOf(below, path)),
      ]
    })

  test('every key of every tree', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 9 }), (keys, firstLine) => {
        const lines = linesOf(keys)
        const yaml = readYaml(lines.map(({ text }) => text).join('\n'), firstLine)
        expect({ data: yaml.data, findings: yaml.findings }).toEqual({ data: keys, findings: [] })
        expect(lines.map(({ path }) => written(yaml.placeOfKey(path)))).toEqual(
          lines.map(({ text, column }, index) => {
            const line = firstLine + index
            return `${line}:${column}-${line}:${text.length}`
          }),
        )
      }),
    )
  })
})

const signs =
  'indent lines that belong to a key by two spaces, and put quotes around text that begins with a sign'
const unclosed =
  'Unexpected end of a quoted text or list, expected the sign that closes it (yaml-syntax)'
const twice = (key: string): string =>
  `Unexpected second \`${key}\`, expected every key once (duplicate-key)`
const part = 'expected one that is no part of the language (unknown-key)'

/** Each case: what a writer typed, and all that is said about it. */
const refused: readonly [about: string, text: string, findings: readonly string[]][] = [
  ['a key twice', 'a: 1\nb: 2\na: 3\n', [`3:1-3:2: ${twice('a')}`, '  remove one of the two']],
  [
    'a key twice within a list, and another three times',
    'l:\n  - b: 1\n    b: 2\nc: { d, d, d }\n',
    [`3:5-3:6: ${twice('b')}`, '  remove one of the two']
      .concat([`4:9-4:10: ${twice('d')}`, '  remove one of the two'])
      .concat([`4:12-4:13: ${twice('d')}`, '  remove one of the two']),
  ],
  [
    'a tab that indents',
    'a:\n\tb: 1\n',
    ['2:1-2:2: Unexpected tab, expected spaces (yaml-syntax)', '  indent with two spaces'],
  ],
  [
    'two colons on a line',
    'title: Harbour: it grows\n',
    [
      '1:8-1:25: Unexpected second colon on a line, expected quotes around text that holds one (yaml-syntax)',
      '  write title: "Harbour: it grows"',
    ],
  ],
  [
    'a quote that is never closed',
    'a: 1\nb: "open\nc: 2\n',
    [`2:4-2:5: ${unclosed}`, '  close the quote or bracket that opens here'],
  ],
  [
    'a single quote that is never closed',
    "a: 1\nb: 'open\nc: 2\n",
    [`2:4-2:5: ${unclosed}`, '  close the quote or bracket that opens here'],
  ],
  [
    'a quote that the next one closes',
    'a: "b\nc: "d"\n',
    [`1:4-1:5: ${unclosed}`, '  close the quote or bracket that opens here'],
  ],
  [
    'a quote that is never closed, in a file of Windows',
    'a: 1\r\nb: "open\r\nc: 2\r\n',
    [`2:4-2:5: ${unclosed}`, '  close the quote or bracket that opens here'],
  ],
  [
    'a quote that goes on where the next lines begin',
    'a: "one\ntwo\nthree"\nb: "open\nc: 2\n',
    [
      `1:4-1:5: ${unclosed}`,
      '  indent the lines on which this text goes on by two spaces',
      `4:4-4:5: ${unclosed}`,
      '  close the quote or bracket that opens here',
    ],
  ],
  [
    'words behind a quoted text, and emoji before it',
    '😀: 1\na: "😀" b\n',
    [
      '2:4-2:10: Unexpected `"` inside a text in such quotes, expected other quotes around it (yaml-syntax)',
      `  write a: '"😀" b'`,
    ],
  ],
  [
    'an indent that fits nothing',
    'a:\n  b: 1\n c: 2\n',
    [
      '3:1-3:2: Unexpected YAML, expected text that can be read: All mapping items must start at the same column (yaml-syntax)',
      `  ${signs}`,
    ],
  ],
  [
    'text that begins with a sign',
    'a: @b\n',
    [
      '1:4-1:6: Unexpected `@` at the head of a text, expected quotes around the whole of it (yaml-syntax)',
      '  write a: "@b"',
    ],
  ],
  [
    'an escape that is none',
    'a: "\\q"\n',
    [
      '1:5-1:6: Unexpected YAML, expected text that can be read: Invalid escape sequence \\q (yaml-syntax)',
    ],
  ],
  [
    'a list as a key',
    '? [a]\n: 1\n',
    [
      '1:3-1:4: Unexpected YAML, expected text that can be read: With stringKeys, all keys must be strings (yaml-syntax)',
    ],
  ],
  [
    'an anchor and its alias',
    'a: &x 1\nb: *x\n',
    [
      '1:7-1:8: Unexpected YAML anchor, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
      '2:4-2:6: Unexpected YAML alias, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
    ],
  ],
  [
    'an alias of nothing: *emphasis* without quotes',
    'a: *b*\n',
    [
      '1:4-1:7: Unexpected YAML alias, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
    ],
  ],
  [
    'an anchor of keys',
    'a: &x { b: 1 }\nc: *x\n',
    [
      '1:7-1:15: Unexpected YAML anchor, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
      '2:4-2:6: Unexpected YAML alias, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
    ],
  ],
  [
    'a tag',
    'a: !x b\n',
    [
      '1:7-1:8: Unexpected YAML tag, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
    ],
  ],
  [
    'tags of YAML itself',
    'a: !!str 1\nb: !!map { c: 1 }\nd: !!seq [e]\n',
    [
      '1:10-1:11: Unexpected YAML tag, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
      '2:10-2:18: Unexpected YAML tag, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
      '3:10-3:13: Unexpected YAML tag, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
    ],
  ],
  [
    'keys that are part of the language',
    '__proto__: { x: 1 }\n"constructor": 1\na: [{ prototype }]\n',
    [
      `1:1-1:10: Unexpected key \`__proto__\`, ${part}`,
      `2:1-2:14: Unexpected key \`constructor\`, ${part}`,
      `3:7-3:16: Unexpected key \`prototype\`, ${part}`,
    ],
  ],
  [
    'too many bytes',
    'é'.repeat(yamlLimits.bytes / 2) + '.',
    ['1:1-1:1: Unexpected 65537 bytes of YAML, expected at most 65536 (front-matter-size)'],
  ],
  [
    'too many keys',
    Array.from({ length: 201 }, (_, index) => `k${index}: 1\n`).join(''),
    ['1:1-1:1: Unexpected 201 keys, expected at most 200 (front-matter-size)'],
  ],
  [
    'nesting that is too deep',
    '['.repeat(65) + ']'.repeat(65),
    ['1:1-1:1: Unexpected nesting 65 levels deep, expected at most 64 (front-matter-size)'],
  ],
]

describe('what is refused', () => {
  test.each(refused)('%s', (_, text, findings) => {
    const yaml = readYaml(text, 1)
    expect({ data: yaml.data, findings: said(yaml.findings) }).toEqual({ data: null, findings })
  })

  // The parser has its own words for these, or none yet.
  test.each([
    ['a merge key', 'a: &x { b: 1 }\nc:\n  <<: *x\n', ['yaml-alias', 'yaml-alias', 'yaml-alias']],
    ['a merge key without an alias', 'a:\n  <<: { b: 1 }\n', ['yaml-alias']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['yaml-syntax']],
    ['text behind the end of a document', 'a: 1\n...\nb: 2\n', ['yaml-syntax']],
  ])('%s', (_, text, rules) => {
    const { data, findings } = readYaml(text, 1)
    expect({ data, rules: findings.map(({ rule }) => rule) }).toEqual({ data: null, rules })
  })

  test('a key of the language reaches no object', () => {
    readYaml('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }', 1)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

test('what just fits is read', () => {
  const deep = '['.repeat(64) + ']'.repeat(64)
  const keys = Array.from({ length: 200 }, (_, index) => `k${index}: 1\n`).join('')
  const long = 'a: ' + 'é'.repeat(yamlLimits.bytes / 2 - 2) + '.'
  expect([deep, keys, long].map((text) => readYaml(text, 1).findings)).toEqual([[], [], []])
})

describe('text made to be slow', () => {
  // Deep enough to be refused, too shallow to harm a parser that does not.
  test.each([
    ['brackets', '['.repeat(300)],
    ['braces', '{a: '.repeat(300)],
    ['dashes', '- '.repeat(300)],
    ['question marks', '? '.repeat(300)],
    ['dashes with tabs', '-\t'.repeat(300)],
    ['question marks with tabs', '?\t'.repeat(300)],
    ['colons', 'a: '.repeat(300)],
    ['indents', Array.from({ length: 300 }, (_, depth) => ' '.repeat(depth) + 'a:\n').join('')],
    ['brackets that quotes seem to close', '["]", '.repeat(300)],
    ['brackets that comments seem to close', '[ #]\n'.repeat(300)],
  ])('%s, 300 deep, are refused before they are parsed', (_, text) => {
    const { data, findings } = readYaml(text, 1)
    const reasons = findings.map(({ rule, reason }) => `${rule}: ${reason.replace(/\d+/, 'N')}`)
    expect({ data, reasons }).toEqual({
      data: null,
      reasons: ['front-matter-size: Unexpected nesting N levels deep, expected at most 64'],
    })
  })

  // Far more than the parser needs for any of them when it looks at nothing twice.
  test.each([
    ['keys', Array.from({ length: 3000 }, (_, index) => `a${index}:\n`).join('')],
    ['keys on a line', `{${Array.from({ length: 3000 }, (_, index) => `a${index}`).join()}}`],
    ['one key again and again', 'a:\n'.repeat(3000)],
    ['one key again and again, on a line', `{${'a,'.repeat(4000)}}`],
    ['words behind quotes', 'a: "b" c\n'.repeat(3000)],
    ['quotes that are never closed', 'a: "b\n'.repeat(3000)],
    ['quotes', '"'.repeat(5000)],
    ['escaped line ends', `a: "${'\\\n'.repeat(2000)}"`],
    ['text with its lines', 'a: |\n'.repeat(3000)],
    ['indents that fit nothing', 'a:\n' + '  b: 1\n c: 1\n'.repeat(500)],
    ['closing brackets', ']'.repeat(5000)],
    ['commas', '[' + ','.repeat(5000)],
    ['aliases', '*a\n'.repeat(5000)],
    ['anchors', '&a\n'.repeat(5000)],
    ['tags', '!a '.repeat(5000)],
    ['documents', '---\n'.repeat(5000)],
    ['directives', '%a\n'.repeat(5000)],
  ])('%s are answered in five seconds', (_, text) => {
    expect(inFiveSeconds(() => readYaml(text, 1)).data).toBeNull()
  })
})

const texts = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...'ab:-?[]{},"\'#&*!|>%@\\~1.',
        ' ',
        ' ',
        '  ',
        ': ',
        '- ',
        '\n',
        '\n',
        '\t',
      ),
    )
    .map((parts) => parts.join('')),
  fc
    .array(
      fc.constantFrom(
        'a: 1',
        'b: "x',
        '- c',
        '  d:',
        '[e',
        '}',
        '---',
        '...',
        '# f',
        'g: |',
        '\r',
        '😀: ü',
      ),
    )
    .map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary' }),
)
const paths = fc.array(
  fc.oneof(fc.constantFrom('a', 'b', 'd', 'length', '__proto__', ''), fc.nat(2)),
  {
    maxLength: 3,
  },
)

function isInside(
  { line, column, endLine, endColumn }: Place,
  text: string,
  firstLine: number,
): boolean {
  const lines = text.split('\n')
  const widthOf = (nth: number): number => (lines[nth - firstLine]?.length ?? -1) + 1
  const inOrder = line < endLine || (line === endLine && column <= endColumn)
  return (
    inOrder &&
    column >= 1 &&
    column <= widthOf(line) &&
    endColumn >= 1 &&
    endColumn <= widthOf(endLine)
  )
}

describe('whatever the text', () => {
  test('it is answered, and every place lies inside it', () => {
    fc.assert(
      fc.property(texts, paths, fc.integer({ min: 1, max: 9 }), (text, path, firstLine) => {
        const { findings, placeOf, placeOfKey } = readYaml(text, firstLine)
        const places = [placeOf(path), placeOfKey(path), ...findings.map(({ place }) => place)]
        expect(places.filter((place) => !isInside(place, text, firstLine))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('it is answered the same way twice, and has data or findings', () => {
    const answer = ({ data, findings }: YamlData): unknown => ({ data, findings })
    fc.assert(
      fc.property(texts, (text) => {
        const once = readYaml(text, 1)
        expect(answer(readYaml(text, 1))).toEqual(answer(once))
        expect(once.data === null || once.findings.length === 0).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
