/** Lines that are no YAML, each told with the line as its writer meant it. */

import { expect, test } from 'vitest'
import { withEdits } from '#lib/text/edits.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'

const apostrophe = "Unexpected `'` inside a text in such quotes, expected other quotes around it"
const inner = 'Unexpected `"` inside a text in such quotes, expected other quotes around it'
const colon = 'Unexpected second colon on a line, expected quotes around text that holds one'
const wide = 'Unexpected full-width colon `：` behind a key, expected `: ` with a space'
const glued = 'Unexpected colon without a space behind a key, expected `: `'
const atHead = (sign: string): string =>
  `Unexpected ${sign} at the head of a text, expected quotes around the whole of it`

test.each([
  ["title: 'The ferry's gone'", apostrophe, 'title: "The ferry\'s gone"'],
  ["title: 'It's the harbour's last'", apostrophe, 'title: "It\'s the harbour\'s last"'],
  [`title: 'It's "gone"'`, apostrophe, `title: 'It''s "gone"'`],
  ["- 'The ferry's gone'", apostrophe, '- "The ferry\'s gone"'],
  ["- text: 'The ferry's gone'", apostrophe, '- text: "The ferry\'s gone"'],
  ['title: "The "last" ferry"', inner, `title: 'The "last" ferry'`],
  ['title: "Gone" says the mayor', inner, `title: '"Gone" says the mayor'`],
  ['title: "Gone" and "lost"', inner, `title: '"Gone" and "lost"'`],
  ['title: @harbour says so', atHead('`@`'), 'title: "@harbour says so"'],
  ['title: %20 more', atHead('`%`'), 'title: "%20 more"'],
  ['title: `code` wins', atHead('backtick'), 'title: "`code` wins"'],
  ['title: *A* b', atHead('`*`'), 'title: "*A* b"'],
  ['title: [Exclusive] The ferry', atHead('`[`'), 'title: "[Exclusive] The ferry"'],
  ['title: {Exclusive} The ferry', atHead('`{`'), 'title: "{Exclusive} The ferry"'],
  ['title: #ferry is gone', atHead('`#`'), 'title: "#ferry is gone"'],
  ['title: Ferry: gone', colon, 'title: "Ferry: gone"'],
  ['- text: One thing: it is gone', colon, '- text: "One thing: it is gone"'],
  ['title：The ferry\nauthor: B', wide, 'title: The ferry\nauthor: B'],
  ['title: The ferry\nauthor： B\nlang: de', wide, 'title: The ferry\nauthor: B\nlang: de'],
  ['title:The ferry\nauthor: B', glued, 'title: The ferry\nauthor: B'],
  [
    'title: "The ferry\nis gone"\nauthor: B',
    'Unexpected end of a quoted text or list, expected the sign that closes it',
    'title: "The ferry\n  is gone"\nauthor: B',
  ],
])('%j', (text, reason, right) => {
  const { findings } = readYaml(text, 1)
  expect(findings.map((finding) => finding.reason)).toEqual([reason])
  expect(
    withEdits(
      text,
      findings.flatMap(({ mend }) => mend?.edits ?? []),
    ),
  ).toBe(right)
  expect(readYaml(right, 1).findings).toEqual([])
})

test.each([
  ["title: 'The boats' owner's gone'", 'put the whole text between "'],
  ['@title: A', 'write title:'],
  ['title: A\n`author`: B', 'write author:'],
  ['title: &A b', 'a text that begins with &, *, ! or << needs quotes around it'],
  ['title: "The ferry\nauthor: B', 'close the quote or bracket that opens here'],
  ['standfirst: The ferry\n  and so: the boat', 'write title: "First: second"'],
  ['topics: [a, b', 'write topics: [a, b]'],
  ['author: [A, B\nlang: de', 'write author: [A, B]'],
  ['image: { src: a,\n  alt: b\nlang: de', 'put `}` there'],
])('%j: what is right is for its writer to say', (text, hint) => {
  const { findings } = readYaml(text, 1)
  expect(findings.flatMap(({ mend }) => mend?.edits ?? [])).toEqual([])
  expect(findings[0]?.hint).toContain(hint)
})

test('a bracket that nothing closes is told where it opens', () => {
  expect(readYaml('title: A\nauthor: [A, B\nlang: de', 1).findings).toMatchObject([
    {
      place: { line: 2, column: 9, endLine: 2, endColumn: 10 },
      reason: 'Unexpected `[` that nothing closes, expected `]` at the end of what it holds',
    },
  ])
})
