import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeYaml, type YamlKeys } from '#lib/text/yaml/write-yaml.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'

test('writes keys and lists in block style, and every text in quotes', () => {
  expect(
    writeYaml({
      title: 'Fog: no "end"\n---\nin sight',
      lang: 'no',
      count: 3,
      none: [],
      authors: ['Ann', '2026-11-20'],
      takeaways: [
        { text: 'One.', evidence: { kind: 'quoted', at: ['a', 'b'] } },
        { text: 'Two.', none: {} },
      ],
      lists: [['a', 'b'], []],
    }),
  ).toBe(`title: "Fog: no \\"end\\"\\n---\\nin sight"
lang: "no"
count: 3
none: []
authors:
  - "Ann"
  - "2026-11-20"
takeaways:
  - text: "One."
    evidence:
      kind: "quoted"
      at:
        - "a"
        - "b"
  - text: "Two."
    none: {}
lists:
  - - "a"
    - "b"
  - []
`)
})

test('writes keys that older readers take for a switch in quotes, and the same list twice', () => {
  const both = ['a']
  expect(writeYaml({ no: 'x', on: 1, one: both, two: both })).toBe(`"no": "x"
"on": 1
one:
  - "a"
two:
  - "a"
`)
})

test('writes what nobody sees as codes', () => {
  expect(writeYaml({ text: 'a\u0000\u0007\u007F\u0085\u2028\u202E\uFEFF\uFFFE\uD800z é😀' })).toBe(
    'text: "a\\u0000\\u0007\\u007f\\u0085\\u2028\\u202e\\ufeff\\ufffe\\ud800z é😀"\n',
  )
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('---', '\n---\n', '...', '- a', 'a: b', '# a', '"', "'", '\\', '&a', '*a', '!a'),
  fc.constantFrom('null', 'true', 'no', '~', '1e3', '0x1f', '<<', '\t', ' a ', '%YAML', '\r', ''),
  fc.constant('long '.repeat(400)),
)
const value = fc.letrec<{ any: YamlKeys[string]; keys: YamlKeys }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('keys'),
  ),
  keys: fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/u), tie('any'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
}))

test('is read back as what it was, whatever it was', () => {
  fc.assert(
    fc.property(value.keys, (keys) => {
      fc.pre(!/\b(?:constructor|prototype)\b/u.test(JSON.stringify(keys)))
      const yaml = writeYaml(keys)
      expect(yaml).not.toMatch(/^(?:---|\.\.\.)/mu)
      const { data, findings } = readYaml(yaml, 1)
      expect(findings).toEqual([])
      expect(data ?? {}).toEqual(keys)
    }),
  )
})
