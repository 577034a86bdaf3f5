import { expect, test } from 'vitest'
import { foreignFront } from '#lib/intake/front/foreign-front.ts'
import { readKeys } from '#lib/intake/front/read-keys.ts'
import { hugo } from '#lib/intake/systems/hugo.ts'
import { jekyll } from '#lib/intake/systems/jekyll.ts'

test.each([
  ['---\na: 1\n---\nb', { kind: 'read', language: 'yaml', data: { a: 1 }, body: 'b' }],
  [
    "---\na: \"x\ny\"\nb: 'it''s\nhere'\n---\n",
    { kind: 'read', language: 'yaml', data: { a: 'x y', b: "it's here" }, body: '' },
  ],
  [
    '+++\na = 2020-05-01T10:00:00+02:00\n+++\nb',
    { kind: 'read', language: 'toml', data: { a: '2020-05-01T10:00:00.000+02:00' }, body: 'b' },
  ],
  ['{\n"a": 1\n}\nb', { kind: 'read', language: 'json', data: { a: 1 }, body: '\nb' }],
  ['---json\n{ "a": 1 }\n---\nb', { kind: 'read', language: 'json', data: { a: 1 }, body: 'b' }],
  ['---toml\na = 1\n---\nb', { kind: 'read', language: 'toml', data: { a: 1 }, body: 'b' }],
  [
    '---js\n{ a: 1 }\n---\nb',
    {
      kind: 'refused',
      finding: {
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        rule: 'import-unread',
        severity: 'error',
        reason: 'Unexpected front matter in `js`, expected YAML, TOML or JSON',
        hint: 'what says it by a program is not run: write its keys as YAML between two lines of `---`',
      },
    },
  ],
  ['b', { kind: 'read', language: 'none', data: {}, body: 'b' }],
  ['{{ b }}', { kind: 'read', language: 'none', data: {}, body: '{{ b }}' }],
])('%j', (text, front) => {
  expect(foreignFront(text)).toEqual(front)
})

test('keys mean what their table says, in its order, and all others are told', () => {
  const keys = readKeys(
    {
      tags: 'a b',
      categories: ['c'],
      author: { name: 'Ada', mail: 'a@b.example' },
      excerpt: 'E',
      description: 'D',
      layout: { any: 'thing' },
      venue: 'Hall',
      off: false,
      constructor: 1,
    },
    jekyll,
  )
  expect({
    topics: keys.valuesOf('topics'),
    categories: keys.valuesOf('categories'),
    authors: keys.valuesOf('authors'),
    standfirst: keys.valuesOf('standfirst'),
    unknown: keys.unknown,
  }).toEqual({
    topics: ['a', 'b'],
    categories: ['c'],
    authors: ['Ada'],
    standfirst: ['D', 'E'],
    unknown: [
      { key: 'author.mail', value: 'a@b.example' },
      { key: 'venue', value: 'Hall' },
      { key: 'constructor', value: '1' },
    ],
  })
  expect(
    readKeys({ images: ['a.png', 'b.png'], tags: 'night shift, boats' }, hugo).valuesOf('topics'),
  ).toEqual(['night shift', 'boats'])
})
