import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { breachIn, checkShape, expecting } from '#lib/text/shape.ts'
import { type DataPath, readYaml } from '#lib/text/yaml/yaml.ts'

const schema = z.strictObject({
  title: z.string(expecting('a headline')),
  words: z.number().optional(),
  draft: z.boolean().optional(),
  made: z.enum(['author', 'assisted']).optional(),
  topics: z.array(z.string()).optional(),
  labels: z.record(z.string(), z.string()).optional(),
  image: z.strictObject({ src: z.string() }).optional(),
  takeaways: z
    .array(z.strictObject({ text: z.string(), evidence: z.string().optional() }))
    .optional(),
  kicker: z
    .string()
    .superRefine(
      breachIn((written) =>
        written === written.toUpperCase()
          ? {
              rule: 'wrong-value',
              severity: 'error' as const,
              reason: `Unexpected capitals \`${written}\`, expected words`,
              hint: 'write it small',
            }
          : null,
      ),
    )
    .optional(),
})

const keysAt = (path: DataPath): readonly string[] => {
  if (path.length === 0) return ['title', 'draft', 'image']
  return path[0] === 'image' ? ['src'] : []
}

const held = (yaml: string) => checkShape(schema, readYaml(yaml, 5), keysAt)

/** Findings as one reads them, each hint indented under its line. */
const saidOf = (yaml: string): readonly string[] =>
  held(yaml).findings.flatMap(({ place, rule, reason, hint }) => [
    `${place.line}:${place.column}-${place.endLine}:${place.endColumn}: ${reason} (${rule})`,
    ...(hint === null ? [] : [`  ${hint}`]),
  ])

test('what fits comes back as it is', () => {
  const yaml = 'title: A\nwords: 3\nimage: { src: a.png }\ntakeaways:\n  - text: B\n'
  expect(held(yaml)).toEqual({
    value: { title: 'A', words: 3, image: { src: 'a.png' }, takeaways: [{ text: 'B' }] },
    findings: [],
  })
})

describe('what does not fit', () => {
  test.each<[about: string, yaml: string, said: readonly string[]]>([
    [
      'a key that is missing',
      'draft: true',
      ['5:1-5:12: Missing `title`, expected a headline (missing-key)'],
    ],
    [
      'a key that is missing deep inside',
      'title: A\ntakeaways:\n  - text: B\n  - evidence: C\n',
      ['8:5-8:5: Missing `takeaways[2].text`, expected text (missing-key)'],
    ],
    [
      'a key that is near a known one',
      'titel: A\ntitle: B\n',
      ['5:1-5:6: Unexpected key `titel`, expected `title` (unknown-key)'],
    ],
    [
      'keys that are near none, where one is known',
      'title: A\nimage:\n  src: a.png\n  photographer: B\n  place: C\n',
      [
        '8:3-8:15: Unexpected key `photographer`, expected `src` (unknown-key)',
        '9:3-9:8: Unexpected key `place`, expected `src` (unknown-key)',
      ],
    ],
    [
      'a key where none is known',
      'title: A\ntakeaways: [{ text: B, more: C }]\n',
      ['6:24-6:28: Unexpected key `more`, expected no keys here (unknown-key)'],
    ],
    [
      'a number in place of words',
      'title: 2026',
      [
        '5:8-5:12: Unexpected number 2026 for `title`, expected a headline (wrong-type)',
        '  put quotes around it: "2026"',
      ],
    ],
    [
      'a truth in place of words',
      'title: A\nimage: { src: true }\n',
      [
        '6:15-6:19: Unexpected `true` for `image.src`, expected text (wrong-type)',
        '  put quotes around it: "true"',
      ],
    ],
    [
      'nothing in place of words',
      'title:\nlabels: { ai: }\n',
      [
        '5:7-5:7: Unexpected empty value for `title`, expected a headline (wrong-type)',
        '6:15-6:15: Unexpected empty value for `labels.ai`, expected text (wrong-type)',
      ],
    ],
    [
      'every other type',
      'title: [A]\nwords: many\ndraft: maybe\nmade: machine\ntopics: ai\nlabels: []\nimage: a.png\ntakeaways: { text: A }\n',
      [
        '5:8-5:11: Unexpected list for `title`, expected a headline (wrong-type)',
        '6:8-6:12: Unexpected text `many` for `words`, expected a number (wrong-type)',
        '7:8-7:13: Unexpected text `maybe` for `draft`, expected `true` or `false` (wrong-type)',
        '8:7-8:14: Unexpected text `machine` for `made`, expected `author` or `assisted` (wrong-type)',
        '9:9-9:11: Unexpected text `ai` for `topics`, expected a list (wrong-type)',
        '  write topics: [ai]',
        '10:9-10:11: Unexpected list for `labels`, expected a group of keys (wrong-type)',
        '11:8-11:13: Unexpected text `a.png` for `image`, expected a group of keys (wrong-type)',
        '12:12-12:23: Unexpected group of keys for `takeaways`, expected a list (wrong-type)',
      ],
    ],
    [
      'a list in place of the whole',
      '- title',
      ['5:1-5:8: Unexpected list for the file, expected a group of keys (wrong-type)'],
    ],
    [
      'words in place of the whole',
      'Just words',
      [
        '5:1-5:11: Unexpected text `Just words` for the file, expected a group of keys (wrong-type)',
      ],
    ],
    [
      'nothing in place of the whole',
      '',
      ['5:1-5:1: Unexpected empty value for the file, expected a group of keys (wrong-type)'],
    ],
    [
      'a breach of the schema’s own',
      'title: A\nkicker: AI\n',
      ['6:9-6:11: Unexpected capitals `AI`, expected words (wrong-value)', '  write it small'],
    ],
    [
      'a breach that quotes a character nobody sees',
      'title: A\nkicker: "A\\0I"\n',
      [
        '6:9-6:15: Unexpected capitals `A\u0000I`, expected words (wrong-value)',
        '  write it small',
      ],
    ],
  ])('%s', (_, yaml, said) => {
    expect({ value: held(yaml).value, said: saidOf(yaml) }).toEqual({ value: null, said })
  })
})

test('whatever the data, it fits or something is said about it, and nothing is thrown', () => {
  const keys = fc.constantFrom('title', 'titel', 'image', 'takeaways', 'toString', 'kicker', '1')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('A', 'b', 1, -0.5, true, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(value, (data) => {
      // JSON is YAML.
      const { value: shaped, findings } = held(JSON.stringify(data))
      expect(shaped === null).toBe(findings.length > 0)
      for (const { reason } of findings) {
        expect(reason).toMatch(/^(?:Unexpected|Missing) .+, expected [a-z`].*[^.]$/)
      }
    }),
    { numRuns: 500 },
  )
})
